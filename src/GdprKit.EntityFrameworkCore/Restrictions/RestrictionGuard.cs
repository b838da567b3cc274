using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Restrictions;

/// <summary>Lets no change to a restricted person's rows through. It asks the database once, and not where no such rows are about to be saved; and once more where rows to which they refer are not loaded that say whose they are.</summary>
internal sealed class RestrictionGuard<TContext>(StoredDataCache<TContext> data, ProcessingRegister register, ILogger<RestrictionGuard<TContext>> logger) : SaveChangesInterceptor
    where TContext : DbContext
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        if (Changed(eventData.Context) is not { } changed) return result;

        foreach (var (path, type, keys) in changed.Missing(eventData.Context!))
        {
            foreach (var key in keys.ToList()) changed.Add(path, key, type);
        }

        if (changed.Types.Count > 0) Refuse(changed.Types, Holding(eventData.Context!, changed.Types).ToList());
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (Changed(eventData.Context) is not { } changed) return result;

        foreach (var (path, type, keys) in changed.Missing(eventData.Context!))
        {
            foreach (var key in await keys.ToListAsync(cancellationToken)) changed.Add(path, key, type);
        }

        if (changed.Types.Count > 0) Refuse(changed.Types, await Holding(eventData.Context!, changed.Types).ToListAsync(cancellationToken));
        return result;
    }

    private ChangedPeople? Changed(DbContext? context) =>
        context is TContext own && context.Model.FindEntityType(typeof(RestrictionRow)) is not null ? new(own, data.Of(own)) : null;

    private IQueryable<DataSubjectKey> Holding(DbContext context, IReadOnlyDictionary<DataSubjectKey, string> changed)
    {
        string[] subjects = [.. changed.Keys.SelectMany(k => register.SubjectIds(k.Subject)).Distinct(StringComparer.Ordinal)];
        string[] keys = [.. changed.Keys.Select(k => k.Key).Distinct(StringComparer.Ordinal)];
        return context.Set<RestrictionRow>().AsNoTracking().Where(r => subjects.Contains(r.Subject) && keys.Contains(r.Key!) && r.LiftedAt == null).Select(r => new DataSubjectKey(r.Subject, r.Key!));
    }

    private void Refuse(IReadOnlyDictionary<DataSubjectKey, string> changed, List<DataSubjectKey> restricted)
    {
        foreach (var person in restricted)
        {
            if (!changed.TryGetValue(person with { Subject = register.SubjectIds(person.Subject)[0] }, out var type)) continue;
            if (RestrictedData.AllowedUse is not { } use) throw new RestrictedDataException(type);
            Log.Used(logger, type, use);
        }
    }
}
