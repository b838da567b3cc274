using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Restrictions;

/// <summary>Whose rows a context is about to save, whose they were, and the name of the first type of each person.</summary>
internal sealed class ChangedPeople
{
    private readonly Dictionary<DataSubjectKey, string> _types = [];
    private readonly TrackedRows _tracked;
    private readonly Dictionary<(SubjectPath Path, int Hop), (string Type, HashSet<object?[]> Values)> _missing = [];

    public ChangedPeople(DbContext context, StoredData data)
    {
        _tracked = new([.. context.ChangeTracker.Entries()]);
        foreach (var entry in _tracked.All.Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (Holder(entry.Metadata) is not { } type || data.Find(type) is not { } stored || Row(entry) is not { } row) continue;
            foreach (var path in stored.Subjects) Follow(row, path, 0, stored.Name);
        }
    }

    public IReadOnlyDictionary<DataSubjectKey, string> Types => _types;

    /// <summary>Where a foreign key leads to a row that is not tracked, whose that is has to be asked.</summary>
    public IEnumerable<(SubjectPath Path, string Type, IQueryable<object?> Keys)> Missing(DbContext context) =>
        from missing in _missing
        let path = missing.Key.Path
        let hops = path.Hops.Skip(missing.Key.Hop).ToArray()
        from values in missing.Value.Values.Chunk(StoredRows.MostKeys)
        select (path, missing.Value.Type, StoredRows.Of(hops[^1].PrincipalEntityType).ReachedBy(context, hops, values, path.Key));

    public void Add(SubjectPath path, object? key, string type)
    {
        if (key is not null) _types.TryAdd(new(path.Subject, SubjectKeys.Write(path.Key, key)), type);
    }

    /// <summary>Owned values stand in the row of their owner.</summary>
    private static IEntityType? Holder(IEntityType type) => type.IsOwned() ? type.FindOwnership() is { } owner ? Holder(owner.PrincipalEntityType) : null : type;

    private EntityEntry? Row(EntityEntry entry) => !entry.Metadata.IsOwned() ? entry : _tracked.Principal(entry, entry.Metadata.FindOwnership()!) is { } owner ? Row(owner) : null;

    private void Follow(EntityEntry row, SubjectPath path, int hop, string type)
    {
        if (hop == path.Hops.Count)
        {
            foreach (var values in TrackedRows.Values(row, [path.Key])) Add(path, values[0], type);
            return;
        }

        foreach (var values in TrackedRows.Values(row, path.Hops[hop].Properties).Where(v => !v.Contains(null)))
        {
            if (_tracked.Principal(path.Hops[hop], values) is { } principal)
            {
                Follow(principal, path, hop + 1, type);
                continue;
            }

            if (!_missing.TryGetValue((path, hop), out var missing)) _missing[(path, hop)] = missing = (type, new(TrackedRows.Same));
            missing.Values.Add(values);
        }
    }
}
