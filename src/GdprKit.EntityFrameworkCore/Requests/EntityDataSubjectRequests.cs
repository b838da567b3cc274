using GdprKit.EntityFrameworkCore.Retention;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GdprKit.EntityFrameworkCore.Requests;

/// <summary>Requests in the app's database.</summary>
internal sealed class EntityDataSubjectRequests<TContext>(
    TContext context,
    ProcessingRegister register,
    IDataSubjectKeys keys,
    IRecipientNotifications notifications,
    IOptions<RequestOptions> options,
    TimeProvider clock,
    ILogger<EntityDataSubjectRequests<TContext>> logger) : DataSubjectRequests(register, keys, options.Value, clock)
    where TContext : DbContext
{
    private protected override async Task CreateAsync(RequestHeader header, RequestEntry first, CancellationToken cancellationToken)
    {
        var row = new RequestRow { Id = header.Id, Subject = header.Subject.Subject, Key = header.Subject.Key, ReceivedAt = header.ReceivedAt.UtcDateTime, Entries = header.Entries, Head = header.Head };
        await context.InTransactionAsync(async () => await context.TryAddAsync(row, cancellationToken) && await context.TryAddAsync(RequestRows.Row(first), cancellationToken), cancellationToken);
        Log.Step(logger, header.Id, first.Step);
    }

    private protected override async Task<(RequestHeader Header, IReadOnlyList<RequestEntry> Entries)?> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var loaded = await LoadAsync(Rows.Where(r => r.Id == id), cancellationToken);
        return loaded is [var only] ? only : null;
    }

    private protected override Task<IReadOnlyList<(RequestHeader Header, IReadOnlyList<RequestEntry> Entries)>> LoadOpenAsync(CancellationToken cancellationToken) =>
        LoadAsync(Rows.Where(r => r.ClosedAt == null), cancellationToken);

    private protected override Task<IReadOnlyList<(RequestHeader Header, IReadOnlyList<RequestEntry> Entries)>> LoadClosedAsync(int most, CancellationToken cancellationToken) =>
        LoadAsync(Rows.Where(r => r.ClosedAt != null).OrderByDescending(r => r.ClosedAt).ThenBy(r => r.Id).Take(most), cancellationToken);

    private protected override Task<IReadOnlyList<(RequestHeader Header, IReadOnlyList<RequestEntry> Entries)>> LoadOfAsync(DataSubjectKey subject, CancellationToken cancellationToken) =>
        LoadAsync(Rows.About(Register, subject), cancellationToken);

    private protected override async Task<bool> TryAppendAsync(RequestHeader before, RequestEntry entry, CancellationToken cancellationToken)
    {
        DateTime? closedAt = entry.Step == RequestStep.Closed ? entry.At.UtcDateTime : null;
        var added = await context.InTransactionAsync(async () =>
        {
            // Whoever else is about to add one waits here, and then finds another head.
            var moved = await context.Set<RequestRow>().Where(r => r.Id == before.Id && r.Entries == before.Entries && r.Head == before.Head)
                .ExecuteUpdateAsync(s => s.SetProperty(r => r.Entries, entry.Number).SetProperty(r => r.Head, entry.Hash).SetProperty(r => r.ClosedAt, closedAt), cancellationToken);
            if (moved == 0) return false;
            if (!await context.TryAddAsync(RequestRows.Row(entry), cancellationToken)) throw new InvalidOperationException($"The log of request {before.Id} has entries that its head does not know. Verify it.");
            // An erasure has queued those who received what went: nobody is told twice, nor of what stays.
            if (entry.Step == RequestStep.RecipientsQueued && await QueuedAsync(before.Id, entry.Rights, cancellationToken) is null) await notifications.QueueAsync(before.Subject, entry.Rights, before.Id, cancellationToken);
            return true;
        }, cancellationToken);
        if (added) Log.Step(logger, entry.Request, entry.Step);
        return added;
    }

    private protected override async Task<int?> QueuedAsync(Guid id, DataRight right, CancellationToken cancellationToken)
    {
        var queued = await context.Set<NotificationRow>().AsNoTracking().CountAsync(n => n.RequestId == id && n.Right == right, cancellationToken);
        if (queued > 0) return queued;

        // It may have erased nothing, or nothing that anybody received.
        return right == DataRight.Erasure && await context.Set<ErasureRow>().AsNoTracking().AnyAsync(e => e.RequestId == id, cancellationToken) ? 0 : null;
    }

    private protected override async Task<int> RemoveClosedBeforeAsync(DateTimeOffset cutOff, CancellationToken cancellationToken)
    {
        var before = cutOff.UtcDateTime;
        var removed = await context.InTransactionAsync(async () =>
        {
            // Whoever places a hold waits, or else it is seen.
            await Lease.WaitAsync(context, cancellationToken);
            var rows = await NotHeldAsync(context.Set<RequestRow>().Where(r => r.ClosedAt < before), cancellationToken);
            var old = rows.Select(r => r.Id);
            await context.Set<NotificationRow>().Where(n => n.RequestId != null && old.Contains(n.RequestId.Value)).ExecuteDeleteAsync(cancellationToken);
            await context.Set<RequestEntryRow>().Where(e => old.Contains(e.RequestId)).ExecuteDeleteAsync(cancellationToken);
            return await rows.ExecuteDeleteAsync(cancellationToken);
        }, cancellationToken);
        if (removed > 0) Log.Removed(logger, removed, cutOff);
        return removed;
    }

    /// <summary>How a request was dealt with may be what the claim is about, for which somebody is on hold or restricted.</summary>
    private async Task<IQueryable<RequestRow>> NotHeldAsync(IQueryable<RequestRow> rows, CancellationToken cancellationToken)
    {
        var holds = context.Set<LegalHoldRow>().Where(h => h.ReleasedAt == null).Select(h => new { h.Subject, h.Key }).Concat(HeldRows.Restrictions(context).Select(r => new { r.Subject, r.Key }));
        foreach (var people in (await holds.Select(h => h.Subject).Distinct().ToListAsync(cancellationToken)).Select(Register.SubjectIds).DistinctBy(ids => ids[0]))
            rows = rows.Where(r => !people.Contains(r.Subject) || !holds.Any(h => people.Contains(h.Subject) && (h.Key == null || h.Key == r.Key)));
        return rows;
    }

    private IQueryable<RequestRow> Rows => context.Set<RequestRow>().AsNoTracking();

    private async Task<IReadOnlyList<(RequestHeader Header, IReadOnlyList<RequestEntry> Entries)>> LoadAsync(IQueryable<RequestRow> which, CancellationToken cancellationToken)
    {
        // One statement, so that the log and its end are of the same moment.
        var rows = await (
            from request in which
            from entry in context.Set<RequestEntryRow>().Where(e => e.RequestId == request.Id).DefaultIfEmpty()
            orderby request.Id, entry.Number
            select new { request, entry }).ToListAsync(cancellationToken);
        return
        [
            .. rows.GroupBy(r => r.request.Id).Select(g => (RequestRows.Header(g.First().request), (IReadOnlyList<RequestEntry>)[.. g.Where(r => r.entry is not null).Select(r => RequestRows.Entry(r.entry!))])),
        ];
    }
}
