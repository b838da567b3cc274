using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Access;

/// <summary>What GdprKit itself keeps of a person is their data as well: consents with the words that were shown, objections, requests and restrictions.</summary>
internal static class LedgerExport
{
    public static async Task WriteAsync(DbContext context, ProcessingRegister register, DataSubjectKey subject, SubjectDataWriter writer, CancellationToken cancellationToken)
    {
        var texts = context.Set<TextRow>();
        await WriteAsync(
            "Consent",
            context.Set<ConsentRow>().About(register, subject).OrderBy(c => c.At).ThenBy(c => c.Number).Select(c => new { Row = c, Text = texts.Where(t => t.Hash == c.TextHash).Select(t => t.Text).FirstOrDefault() }),
            writer,
            [
                ("Activity", (c, w) => w.Write(c.Row.Activity)), ("State", (c, w) => w.Write(c.Row.State.ToString())), ("At", (c, w) => w.Write(c.Row.At)), ("ValidUntil", (c, w) => Write(w, c.Row.ValidUntil)),
                ("Channel", (c, w) => w.Write(c.Row.Channel.ToString())), ("By", (c, w) => w.Write(c.Row.By.ToString())), ("Language", (c, w) => w.Write(c.Row.Language)), ("Version", (c, w) => w.Write(c.Row.Version)),
                ("NoticeVersion", (c, w) => w.Write(c.Row.NoticeVersion)), ("Text", (c, w) => w.Write(c.Text)),
            ],
            cancellationToken).ConfigureAwait(false);
        await WriteAsync(
            "Objection",
            context.Set<ObjectionRow>().About(register, subject).OrderBy(o => o.At).ThenBy(o => o.Number),
            writer,
            [
                ("Activity", (o, w) => w.Write(o.Activity)), ("Article", (o, w) => w.Write(o.Article)), ("State", (o, w) => w.Write(o.State.ToString())), ("At", (o, w) => w.Write(o.At)),
                ("Channel", (o, w) => w.Write(o.Channel.ToString())), ("Reason", (o, w) => w.Write(o.Reason)),
            ],
            cancellationToken).ConfigureAwait(false);
        var requests = context.Set<RequestRow>().About(register, subject).Select(r => r.Id);
        await WriteAsync(
            "Request",
            context.Set<RequestEntryRow>().Where(e => requests.Contains(e.RequestId)).OrderBy(e => e.RequestId).ThenBy(e => e.Number),
            writer,
            [
                ("Request", (e, w) => w.Write(e.RequestId)), ("Number", (e, w) => w.Write((long)e.Number)), ("At", (e, w) => w.Write(e.At)), ("Step", (e, w) => w.Write(e.Step.ToString())), ("Rights", (e, w) => w.Write(e.Rights.ToString())),
                ("Channel", (e, w) => w.Write(e.Channel.ToString())), ("Outcome", (e, w) => w.Write(e.Outcome?.ToString())), ("Exemption", (e, w) => w.Write(e.Exemption?.ToString())), ("Reason", (e, w) => w.Write(e.Reason)),
            ],
            cancellationToken).ConfigureAwait(false);
        await WriteAsync(
            "Restriction",
            context.Set<RestrictionRow>().About(register, subject).OrderBy(r => r.PlacedAt),
            writer,
            [("Ground", (r, w) => w.Write(r.Ground.ToString())), ("PlacedAt", (r, w) => w.Write(r.PlacedAt)), ("LiftedAt", (r, w) => Write(w, r.LiftedAt))],
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Only if there is something: apps that use none of it have nothing to explain.</summary>
    private static async Task WriteAsync<T>(string name, IQueryable<T> rows, SubjectDataWriter writer, (string Name, Action<T, SubjectDataWriter> Write)[] columns, CancellationToken cancellationToken)
        where T : class
    {
        var hasBegun = false;
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            // No member of the app's is in it, so that nothing of it is portable.
            if (!hasBegun && writer.Begin(new() { Name = ErasureStep.OwnPrefix + name, Columns = [.. columns.Select(c => new ExportedColumn { Name = c.Name })] }) is null) return;
            hasBegun = true;
            writer.BeginRow();
            foreach (var column in columns) column.Write(row, writer);
            await writer.EndRowAsync(cancellationToken).ConfigureAwait(false);
        }

        if (hasBegun) await writer.EndAsync(cancellationToken).ConfigureAwait(false);
    }

    private static void Write(SubjectDataWriter writer, DateTime? value)
    {
        if (value is { } time) writer.Write(time);
        else writer.WriteNull();
    }
}
