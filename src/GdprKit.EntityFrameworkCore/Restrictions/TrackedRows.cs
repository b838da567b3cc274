using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Restrictions;

/// <summary>The rows that a context tracks, and to which of them foreign keys lead.</summary>
internal sealed class TrackedRows(IReadOnlyList<EntityEntry> all)
{
    private readonly Dictionary<IKey, Dictionary<object?[], EntityEntry>> _byKey = [];

    public IReadOnlyList<EntityEntry> All { get; } = all;

    /// <summary>Compares the values of keys.</summary>
    public static IEqualityComparer<object?[]> Same { get; } = new Equality();

    /// <summary>The row to which a foreign key leads; <see langword="null"/>: it is not tracked.</summary>
    public EntityEntry? Principal(EntityEntry entry, IForeignKey key) => Principal(key, Current(entry, key.Properties));

    public EntityEntry? Principal(IForeignKey key, object?[] values)
    {
        if (!_byKey.TryGetValue(key.PrincipalKey, out var rows))
        {
            _byKey[key.PrincipalKey] = rows = new(Same);
            foreach (var row in All.Where(e => key.PrincipalKey.DeclaringEntityType.IsAssignableFrom(e.Metadata))) rows[Current(row, key.PrincipalKey.Properties)] = row;
        }

        return rows.GetValueOrDefault(values);
    }

    /// <summary>What columns of a row hold, and what they held before they were changed.</summary>
    public static IEnumerable<object?[]> Values(EntityEntry entry, IReadOnlyList<IProperty> properties)
    {
        var current = Current(entry, properties);
        yield return current;
        if (entry.State == EntityState.Added) yield break;

        object?[] original = [.. properties.Select(p => entry.Property(p.Name).OriginalValue)];
        if (!Same.Equals(current, original)) yield return original;
    }

    private static object?[] Current(EntityEntry entry, IReadOnlyList<IProperty> properties) => [.. properties.Select(p => entry.Property(p.Name).CurrentValue)];

    private sealed class Equality : IEqualityComparer<object?[]>
    {
        public bool Equals(object?[]? x, object?[]? y) => StructuralComparisons.StructuralEqualityComparer.Equals(x, y);

        public int GetHashCode([DisallowNull] object?[] values) => StructuralComparisons.StructuralEqualityComparer.GetHashCode(values);
    }
}
