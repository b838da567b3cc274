using GdprKit.EntityFrameworkCore.Access;
using GdprKit.EntityFrameworkCore.Mapping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Testing;

/// <summary>Makes one row of each type that leads to the person, and those of other types without which they cannot be.</summary>
internal sealed class ProbeRows(DbContext context, StoredData data, string subject, List<Marker> markers, List<string> unmarked)
{
    private readonly Dictionary<IEntityType, EntityEntry> _rows = [];
    private object? _key;

    public async Task<string> AddAsync(CancellationToken cancellationToken)
    {
        // People first: what belongs to them holds their key.
        var types = data.About(subject).Select(a => a.Type).Distinct().Reverse().OrderByDescending(IsPerson).ToArray();
        string? text = null;
        foreach (var type in types)
        {
            await AddAsync(type, cancellationToken).ConfigureAwait(false);
            if (text is not null) continue;
            var path = type.Subjects.First(p => p.Subject == subject);
            if (path.Hops.Count > 0) continue;
            _key = _rows[type.EntityType].Property(path.Key.Name).CurrentValue!;
            text = SubjectKeys.Write(path.Key, _key);
        }

        context.ChangeTracker.Clear();
        return text ?? throw new ArgumentException($"No type of the database holds what identifies '{subject}'.", nameof(subject));
    }

    private bool IsPerson(StoredType type) => type.Subjects.Any(p => p.Subject == subject && p.Hops.Count == 0 && !p.Key.IsForeignKey()) && SubjectPaths.AttributesOf(type.EntityType.ClrType).Any(a => a.Subject is null);

    private async Task<EntityEntry> AddAsync(StoredType type, CancellationToken cancellationToken)
    {
        if (_rows.TryGetValue(type.EntityType, out var known)) return known;

        var entry = type.Rows.Entry(context, ProbeRow.Create(type.EntityType.ClrType));
        var row = new ProbeRow(type, new(type, subject), markers, unmarked);
        row.Fill(entry);
        foreach (var key in type.EntityType.GetForeignKeys().Where(k => !k.IsOwnership && k.PrincipalEntityType != type.EntityType))
        {
            if (!key.IsRequired && !type.Subjects.Any(p => p.Subject == subject && (p.Hops.FirstOrDefault() == key || key.Properties.Contains(p.Key)))) continue;
            var principal = await AddAsync(Stored(key.PrincipalEntityType), cancellationToken).ConfigureAwait(false);
            foreach (var (from, to) in key.Properties.Zip(key.PrincipalKey.Properties)) entry.Property(from.Name).CurrentValue = principal.Property(to.Name).CurrentValue;
        }

        // A column that holds the person's key without a foreign key.
        foreach (var path in type.Subjects.Where(p => p.Subject == subject && p.Hops.Count == 0 && !p.Key.IsForeignKey() && _key is not null)) entry.Property(path.Key.Name).CurrentValue = _key;

        entry = type.Rows.Add(context, entry.Entity);
        row.FillOwned(entry);
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        return _rows[type.EntityType] = entry;
    }

    /// <summary>The type of a row to which a foreign key leads; of a hierarchy, any of its types will do.</summary>
    private StoredType Stored(IEntityType principal) =>
        principal.GetDerivedTypesInclusive().Select(data.Find).OfType<StoredType>().FirstOrDefault() ?? throw new NotSupportedException($"No row of {principal.ShortName()} can be made.");
}
