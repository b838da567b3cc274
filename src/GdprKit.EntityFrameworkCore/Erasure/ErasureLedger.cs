using System.Text.Json;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GdprKit.EntityFrameworkCore.Erasure;

/// <summary>The list of erasures in the first database of the app.</summary>
internal sealed class ErasureLedger(IEnumerable<StoredDatabase> databases, IServiceScopeFactory scopes, TimeProvider time, IOptions<ErasureOptions> options) : IErasureLedger
{
    public Task<Guid> BeginAsync(ErasureOrder order, IReadOnlyList<string> recipients, CancellationToken cancellationToken = default) => InContextAsync(async context =>
    {
        var now = time.GetUtcNow();
        var row = new ErasureRow
        {
            Id = Guid.CreateVersion7(now),
            Subject = order.Subject.Subject,
            Key = order.Subject.Key,
            Hash = HashOf(order.Subject) ?? "",
            Keep = JsonSerializer.Serialize(order.Keep),
            Recipients = string.Join('\n', recipients),
            RequestId = order.Request,
            BegunAt = now.UtcDateTime,
        };
        await context.TryAddAsync(row, cancellationToken);
        return row.Id;
    });

    public Task<bool> CompleteAsync(Guid id, long deleted, long cleared, IReadOnlyList<string> recipients, CancellationToken cancellationToken = default) => InContextAsync(context => context.InTransactionAsync(async () =>
    {
        var now = time.GetUtcNow();
        var entry = await context.Set<ErasureRow>().AsNoTracking().SingleAsync(e => e.Id == id, cancellationToken);
        var completed = await context.Set<ErasureRow>().Where(e => e.Id == id && e.CompletedAt == null).ExecuteUpdateAsync(
            s => s.SetProperty(e => e.CompletedAt, now.UtcDateTime).SetProperty(e => e.Key, "").SetProperty(e => e.Deleted, deleted).SetProperty(e => e.Cleared, cleared),
            cancellationToken) == 1;
        if (!completed) return false;

        await Outbox.AddAsync(context, new(entry.Subject, entry.Key), DataRight.Erasure, recipients, entry.RequestId, now, cancellationToken);
        return true;
    }, cancellationToken));

    public Task<IReadOnlyList<PendingErasure>> PendingAsync(CancellationToken cancellationToken = default) => InContextAsync(async context =>
    {
        var rows = await context.Set<ErasureRow>().AsNoTracking().Where(e => e.CompletedAt == null).OrderBy(e => e.BegunAt).ToListAsync(cancellationToken);
        return (IReadOnlyList<PendingErasure>)[.. rows.Select(r => new PendingErasure(r.Id, new() { Subject = new(r.Subject, r.Key), Keep = KeepOf(r), Request = r.RequestId }, r.Recipients.Split('\n', StringSplitOptions.RemoveEmptyEntries)))];
    });

    public Task<IReadOnlyList<ErasureRecord>> ListAsync(DateTimeOffset? since = null, CancellationToken cancellationToken = default) => InContextAsync(async context =>
    {
        var from = (since ?? DateTimeOffset.UnixEpoch).UtcDateTime;
        var rows = await context.Set<ErasureRow>().AsNoTracking().Where(e => e.CompletedAt >= from).OrderBy(e => e.CompletedAt).ToListAsync(cancellationToken);
        return (IReadOnlyList<ErasureRecord>)[.. rows.Select(r => new ErasureRecord { Id = r.Id, Subject = r.Subject, Hash = r.Hash, At = new(r.CompletedAt!.Value, TimeSpan.Zero), Keep = KeepOf(r) })];
    });

    public Task<int> ImportAsync(IEnumerable<ErasureRecord> records, CancellationToken cancellationToken = default) => InContextAsync(context => context.InTransactionAsync(async () =>
    {
        var added = 0;
        foreach (var record in records)
        {
            // One that the backup caught before it was complete is complete.
            await context.Set<ErasureRow>().Where(e => e.Id == record.Id && e.CompletedAt == null).ExecuteDeleteAsync(cancellationToken);
            var row = new ErasureRow
            {
                Id = record.Id,
                Subject = record.Subject,
                Key = "",
                Hash = record.Hash,
                Keep = JsonSerializer.Serialize(record.Keep),
                Recipients = "",
                BegunAt = record.At.UtcDateTime,
                CompletedAt = record.At.UtcDateTime,
            };
            if (await context.TryAddAsync(row, cancellationToken)) added++;
        }

        return added;
    }, cancellationToken));

    public string? HashOf(DataSubjectKey subject) => options.Value.SubjectHashKey is { } secret ? SubjectHash.Of(subject, secret) : null;

    public Task<long> CountAsync(Guid request, CancellationToken cancellationToken = default) => InContextAsync(context =>
        context.Set<ErasureRow>().Where(e => e.RequestId == request && e.CompletedAt != null).SumAsync(e => e.Deleted + e.Cleared, cancellationToken));

    private static Dictionary<string, string> KeepOf(ErasureRow row) => JsonSerializer.Deserialize<Dictionary<string, string>>(row.Keep)!;

    /// <summary>In a context of its own: what the app has pending in its is no part of it.</summary>
    private async Task<T> InContextAsync<T>(Func<DbContext, Task<T>> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await act(databases.First().ContextOf(scope.ServiceProvider));
    }
}
