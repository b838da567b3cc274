using System.Globalization;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Restrictions;

/// <summary>Restrictions in the app's database.</summary>
internal sealed class EntityRestrictions<TContext>(TContext context, ProcessingRegister register, TimeProvider clock, ILogger<EntityRestrictions<TContext>> logger) : IRestrictions
    where TContext : DbContext
{
    public async Task<Restriction> PlaceAsync(DataSubjectKey subject, RestrictionGround ground, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(subject.Subject, nameof(subject));
        ArgumentException.ThrowIfNullOrEmpty(subject.Key, nameof(subject));
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        var known = register.Known(subject);
        var row = new RestrictionRow
        {
            Id = Guid.CreateVersion7(),
            Subject = known.Subject,
            Key = known.Key,
            KeyNumber = long.TryParse(known.Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            KeyGuid = Guid.TryParseExact(known.Key, "D", out var guid) ? guid : null,
            Ground = ground,
            PlacedAt = Now,
            PlacedBy = by,
        };
        if (!await context.TryAddAsync(row, cancellationToken)) row = await Rows.About(register, subject).SingleAsync(r => r.Ground == ground && r.LiftedAt == null, cancellationToken);
        else Log.Placed(logger, row.Id, ground);
        return Record(row);
    }

    public async Task<Restriction> InformAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await ChangeAsync(id, s => s.SetProperty(r => r.InformedAt, Now), Rows.Where(r => r.LiftedAt == null), cancellationToken);
        return Record(await Rows.SingleAsync(r => r.Id == id, cancellationToken));
    }

    public async Task<Restriction> LiftAsync(Guid id, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        await ChangeAsync(id, s => s.SetProperty(r => r.LiftedAt, Now).SetProperty(r => r.LiftedBy, by), Rows.Where(r => r.LiftedAt == null && r.InformedAt != null), cancellationToken);
        Log.Lifted(logger, id);
        return Record(await Rows.SingleAsync(r => r.Id == id, cancellationToken));
    }

    public async Task<IReadOnlyList<Restriction>> ListAsync(CancellationToken cancellationToken = default)
    {
        var rows = await Rows.Where(r => r.LiftedAt == null).OrderBy(r => r.PlacedAt).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(Record)];
    }

    public async Task<IReadOnlyList<Restriction>> HistoryAsync(DataSubjectKey subject, CancellationToken cancellationToken = default)
    {
        var rows = await Rows.About(register, subject).OrderBy(r => r.PlacedAt).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(Record)];
    }

    private IQueryable<RestrictionRow> Rows => context.Set<RestrictionRow>().AsNoTracking();

    private DateTime Now => clock.GetStoredNow().UtcDateTime;

    private async Task ChangeAsync(
        Guid id, Action<UpdateSettersBuilder<RestrictionRow>> change, IQueryable<RestrictionRow> where, CancellationToken cancellationToken)
    {
        if (await where.Where(r => r.Id == id).ExecuteUpdateAsync(change, cancellationToken) == 1) return;
        throw new InvalidOperationException(await Rows.FirstOrDefaultAsync(r => r.Id == id, cancellationToken) switch
        {
            null => $"There is no restriction {id}.",
            { LiftedAt: not null } => "The restriction is lifted already.",
            _ => "The person has to be told before a restriction is lifted (GDPR Art. 18(3)): tell them, and then call InformAsync.",
        });
    }

    private static Restriction Record(RestrictionRow row) => new()
    {
        Id = row.Id,
        Subject = new(row.Subject, row.Key),
        Ground = row.Ground,
        PlacedAt = row.PlacedAt,
        PlacedBy = row.PlacedBy,
        InformedAt = row.InformedAt,
        LiftedAt = row.LiftedAt,
        LiftedBy = row.LiftedBy,
    };
}
