using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Restrictions;

/// <summary>The rows that a context tracks, and to which of them foreign keys lead.</summary>
internal sealed class TrackedRows(IReadOnlyList<EntityEntry> all)
{
    private readonly Dictionary<IKey, Dictionary<object?[], EntityEntry>> _byKey = [];

    public IReadOnlyList<EntityEntry> All { get; } = all;

    /// <summary>The row to which a foreign key leads; <see langword="null"/>: it is not tracked.</summary>
    public EntityEntry? Principal(EntityEntry entry, IForeignKey key)
    {
        if (!_byKey.TryGetValue(key.PrincipalKey, out var rows))
        {
            _byKey[key.PrincipalKey] = rows = new(Values.Equal);
            foreach (var row in All.Where(e => key.PrincipalKey.DeclaringEntityType.IsAssignableFrom(e.Metadata))) rows[Of(row, key.PrincipalKey.Properties)] = row;
        }

        return rows.GetValueOrDefault(Of(entry, key.Properties));
    }

    private static object?[] Of(EntityEntry entry, IReadOnlyList<IProperty> properties) => [.. properties.Select(p => entry.Property(p.Name).CurrentValue)];

    private sealed class Values : IEqualityComparer<object?[]>
    {
        public static readonly Values Equal = new();

        public bool Equals(object?[]? x, object?[]? y) => StructuralComparisons.StructuralEqualityComparer.Equals(x, y);

        public int GetHashCode([DisallowNull] object?[] values) => StructuralComparisons.StructuralEqualityComparer.GetHashCode(values);
    }
}
