using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Restrictions;

/// <summary>Lets no change to a restricted person's rows through. It asks the database once, and not where no such rows are about to be saved.</summary>
internal sealed class RestrictionGuard<TContext>(StoredDataCache<TContext> data, ProcessingRegister register, ILogger<RestrictionGuard<TContext>> logger) : SaveChangesInterceptor
    where TContext : DbContext
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        if (Changed(eventData.Context) is { Count: > 0 } changed) Refuse(changed, Holding(eventData.Context!, changed).ToList());
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (Changed(eventData.Context) is { Count: > 0 } changed) Refuse(changed, await Holding(eventData.Context!, changed).ToListAsync(cancellationToken));
        return result;
    }

    /// <summary>The people whose rows are about to be saved, and the name of the first type of each.</summary>
    private Dictionary<DataSubjectKey, string> Changed(DbContext? context)
    {
        var changed = new Dictionary<DataSubjectKey, string>();
        if (context is not TContext own || context.Model.FindEntityType(typeof(RestrictionRow)) is null) return changed;

        var tracked = new TrackedRows([.. context.ChangeTracker.Entries()]);
        foreach (var entry in tracked.All.Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (Holder(entry.Metadata) is not { } type || data.Of(own).Find(type) is not { } stored) continue;
            foreach (var path in stored.Subjects)
            {
                foreach (var value in Keys(tracked, entry, path)) changed.TryAdd(new(path.Subject, SubjectKeys.Write(path.Key, value)), stored.Name);
            }
        }

        return changed;
    }

    /// <summary>Owned values stand in the row of their owner.</summary>
    private static IEntityType? Holder(IEntityType type) => type.IsOwned() ? type.FindOwnership() is { } owner ? Holder(owner.PrincipalEntityType) : null : type;

    /// <summary>Whose the row is and was. Where a foreign key leads there, the row to which it leads is looked for among those that are tracked.</summary>
    private static IEnumerable<object> Keys(TrackedRows tracked, EntityEntry entry, SubjectPath path)
    {
        while (entry.Metadata.IsOwned())
        {
            var owner = entry.Metadata.FindOwnership()!;
            if (tracked.Principal(entry, owner) is not { } holder) yield break;
            entry = holder;
        }

        foreach (var hop in path.Hops)
        {
            if (tracked.Principal(entry, hop) is not { } principal) yield break;
            entry = principal;
        }

        var key = entry.Property(path.Key.Name);
        if (key.CurrentValue is { } current) yield return current;
        if (entry.State != EntityState.Added && key.OriginalValue is { } original && !original.Equals(key.CurrentValue)) yield return original;
    }

    private IQueryable<DataSubjectKey> Holding(DbContext context, Dictionary<DataSubjectKey, string> changed)
    {
        string[] subjects = [.. changed.Keys.SelectMany(k => register.SubjectIds(k.Subject)).Distinct(StringComparer.Ordinal)];
        string[] keys = [.. changed.Keys.Select(k => k.Key).Distinct(StringComparer.Ordinal)];
        return context.Set<RestrictionRow>().AsNoTracking().Where(r => subjects.Contains(r.Subject) && keys.Contains(r.Key!) && r.LiftedAt == null).Select(r => new DataSubjectKey(r.Subject, r.Key!));
    }

    private void Refuse(Dictionary<DataSubjectKey, string> changed, List<DataSubjectKey> restricted)
    {
        foreach (var person in restricted)
        {
            if (!changed.TryGetValue(person with { Subject = register.SubjectIds(person.Subject)[0] }, out var type)) continue;
            if (RestrictedData.AllowedUse is not { } use) throw new RestrictedDataException(type);
            Log.Used(logger, type, use);
        }
    }
}
