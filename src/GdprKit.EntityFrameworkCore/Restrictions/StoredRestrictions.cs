using System.Globalization;
using GdprKit.EntityFrameworkCore.Retention;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Restrictions;

/// <summary>Restrictions, in each database of the app: what reads, changes or erases looks in its own. The first one has the last word on what holds.</summary>
internal sealed class StoredRestrictions(IEnumerable<StoredDatabase> databases, IServiceScopeFactory scopes, ProcessingRegister register, IDataSubjectKeys keys, TimeProvider clock, ILogger<StoredRestrictions> logger) : IRestrictions
{
    public async Task<Restriction> PlaceAsync(DataSubjectKey subject, RestrictionGround ground, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        var known = keys.Canonical(subject);
        RestrictionRow? placed = null;
        foreach (var database in databases)
        {
            // Where a database is not reached, it fails, and placing it again adds what is missing.
            await using var scope = scopes.CreateAsyncScope();
            var context = database.ContextOf(scope.ServiceProvider);
            var row = new RestrictionRow
            {
                Id = placed?.Id ?? Guid.CreateVersion7(clock.GetUtcNow()),
                Subject = known.Subject,
                Key = known.Key,
                Ground = ground,
                PlacedAt = placed?.PlacedAt ?? Now,
                PlacedBy = placed?.PlacedBy ?? by,
            };
            var isNew = await context.TryAddAsync(row, cancellationToken);
            await Lease.WaitAsync(context, cancellationToken);
            placed ??= isNew ? row : await Rows(context).About(register, known).FirstAsync(r => r.Ground == ground && r.LiftedAt == null, cancellationToken);
        }

        Log.Placed(logger, placed!.Id, ground);
        return Record(placed);
    }

    public Task<Restriction> InformAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var now = Now;
        return ChangeAsync(id, false, rows => rows.ExecuteUpdateAsync(s => s.SetProperty(r => r.InformedAt, now), cancellationToken), cancellationToken);
    }

    public async Task<Restriction> LiftAsync(Guid id, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        var now = Now;
        var lifted = await ChangeAsync(id, true, rows => rows.ExecuteUpdateAsync(s => s.SetProperty(r => r.LiftedAt, now).SetProperty(r => r.LiftedBy, by), cancellationToken), cancellationToken);
        Log.Lifted(logger, id);
        return lifted;
    }

    public Task<IReadOnlyList<Restriction>> ListAsync(CancellationToken cancellationToken = default) => ReadAsync(rows => rows.Where(r => r.LiftedAt == null), cancellationToken);

    public Task<IReadOnlyList<Restriction>> HistoryAsync(DataSubjectKey subject, CancellationToken cancellationToken = default)
    {
        var known = keys.Canonical(subject);
        return ReadAsync(rows => rows.About(register, known), cancellationToken);
    }

    private DateTime Now => clock.GetStoredNow().UtcDateTime;

    private static IQueryable<RestrictionRow> Rows(DbContext context) => context.Set<RestrictionRow>().AsNoTracking();

    /// <summary>Changes it in the first database if that is possible, and then in the others, where it holds as long as that fails.</summary>
    private async Task<Restriction> ChangeAsync(Guid id, bool onlyInformed, Func<IQueryable<RestrictionRow>, Task<int>> change, CancellationToken cancellationToken)
    {
        Restriction? changed = null;
        foreach (var database in databases)
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = database.ContextOf(scope.ServiceProvider);
            var done = await change(Rows(context).Where(r => r.Id == id && r.LiftedAt == null && (!onlyInformed || r.InformedAt != null)));
            if (changed is not null) continue;

            var row = await Rows(context).FirstOrDefaultAsync(r => r.Id == id, cancellationToken);
            if (done == 0)
            {
                throw new InvalidOperationException(row switch
                {
                    null => $"There is no restriction {id}.",
                    { LiftedAt: not null } => "The restriction is lifted already.",
                    _ => "The person has to be told before a restriction is lifted (GDPR Art. 18(3)): tell them, and then call InformAsync.",
                });
            }

            changed = Record(row!);
        }

        return changed!;
    }

    private async Task<IReadOnlyList<Restriction>> ReadAsync(Func<IQueryable<RestrictionRow>, IQueryable<RestrictionRow>> which, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = await which(Rows(databases.First().ContextOf(scope.ServiceProvider))).OrderBy(r => r.PlacedAt).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(Record)];
    }

    private static Restriction Record(RestrictionRow row) => new()
    {
        Id = row.Id,
        Subject = new(row.Subject, row.Key!),
        Ground = row.Ground,
        PlacedAt = row.PlacedAt,
        PlacedBy = row.PlacedBy,
        InformedAt = row.InformedAt,
        LiftedAt = row.LiftedAt,
        LiftedBy = row.LiftedBy,
    };
}
