using System.Globalization;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>Legal holds, in each database of the app: what erases looks in its own.</summary>
internal sealed class LegalHolds(IEnumerable<StoredDatabase> databases, IServiceScopeFactory scopes, ProcessingRegister register, IDataSubjectKeys keys, TimeProvider time, ILogger<LegalHolds> logger) : ILegalHolds
{
    private const int MonthsToReview = 6;

    public async Task<LegalHold> PlaceAsync(NewLegalHold hold, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(hold);
        ArgumentException.ThrowIfNullOrWhiteSpace(hold.Ground, nameof(hold));
        ArgumentException.ThrowIfNullOrWhiteSpace(hold.Owner, nameof(hold));
        var subject = register.RequireSubject(hold.Subject, nameof(hold)).Id;
        var key = hold.Key is null ? null : keys.Canonical(new(subject, hold.Key)).Key;
        var from = (hold.From ?? time.GetUtcNow()).ToUniversalTime();
        var latest = new RetentionCalendar(register.Controller).DayOf(from).AddMonths(MonthsToReview);
        if (hold.ReviewOn > latest) throw new ArgumentException($"A hold is looked at again after six months at most: here by {latest:yyyy-MM-dd}.", nameof(hold));

        var id = Guid.CreateVersion7(time.GetUtcNow());
        foreach (var database in databases)
        {
            // Where a database is not reached, the hold is in those before it: it fails, and placing it again is safe.
            await using var scope = scopes.CreateAsyncScope();
            var context = database.ContextOf(scope.ServiceProvider);
            context.Add(new LegalHoldRow
            {
                Id = id,
                Subject = subject,
                Key = key,
                Ground = hold.Ground,
                Owner = hold.Owner,
                From = from.UtcDateTime,
                ReviewOn = hold.ReviewOn,
            });
            await context.SaveChangesAsync(cancellationToken);
            await Lease.WaitAsync(context, cancellationToken);
        }

        Log.HoldPlaced(logger, id);
        return (await ListAsync(cancellationToken)).Single(h => h.Id == id);
    }

    public async Task<bool> ReleaseAsync(Guid id, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        var released = false;
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var database in databases)
        {
            await using var scope = scopes.CreateAsyncScope();
            released |= await database.ContextOf(scope.ServiceProvider).Set<LegalHoldRow>().Where(h => h.Id == id && h.ReleasedAt == null)
                .ExecuteUpdateAsync(s => s.SetProperty(h => h.ReleasedAt, now).SetProperty(h => h.ReleasedBy, by), cancellationToken) == 1;
        }

        if (released) Log.HoldReleased(logger, id);
        return released;
    }

    public async Task<IReadOnlyList<LegalHold>> ListAsync(CancellationToken cancellationToken = default)
    {
        var rows = new List<LegalHoldRow>();
        foreach (var database in databases)
        {
            await using var scope = scopes.CreateAsyncScope();
            rows.AddRange(await database.ContextOf(scope.ServiceProvider).Set<LegalHoldRow>().AsNoTracking().ToListAsync(cancellationToken));
        }

        // One that is released in a database and holds in another holds.
        return [.. rows.GroupBy(r => r.Id).Select(g => Record(g.FirstOrDefault(r => r.ReleasedAt is null) ?? g.First())).OrderByDescending(h => h.From).ThenByDescending(h => h.Id)];
    }

    private static LegalHold Record(LegalHoldRow row) => new()
    {
        Id = row.Id,
        Ground = row.Ground,
        Subject = row.Subject,
        Key = row.Key,
        Owner = row.Owner,
        From = new(row.From, TimeSpan.Zero),
        ReviewOn = row.ReviewOn,
        ReleasedAt = row.ReleasedAt is { } at ? new DateTimeOffset(at, TimeSpan.Zero) : null,
        ReleasedBy = row.ReleasedBy,
    };
}
