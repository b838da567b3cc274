using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Needs;

/// <summary>Finds the column that <see cref="RetentionAttribute.DatedBy"/> names: of the row itself, of a row to which it refers, or of rows that refer to it.</summary>
internal sealed class ClockFinder(StoredData data, DbContext context)
{
    /// <summary>The clock, or else why there is none.</summary>
    public (ColumnClock? Clock, string? Missing) Find(StoredType type, ProcessingActivity activity, string datedBy)
    {
        var processed = activity.DataItems.Where(i => i.Member is not null).Select(i => i.Member![..i.Member!.LastIndexOf('.')]).ToHashSet(StringComparer.Ordinal);
        var found = Own(type.EntityType, datedBy) is { } own ? [own] : Referred(type.EntityType, processed, datedBy);
        if (found.Count == 0) found = Referring(type.EntityType, processed, datedBy);
        return found switch
        {
            [] => (null, $"'{datedBy}' is neither a column of {type.Name} nor of another type of the activity that foreign keys join with it"),
            [var clock] when ColumnClock.WhyNot(clock.Column.Property, context) is { } reason => (null, $"{clock.Holder.ShortName()}.{clock.Column.Name} {reason}"),
            [var clock] => (clock, null),
            _ => (null, $"'{datedBy}' may be that of several rows, and nothing says which: {string.Join(", ", found.Select(c => string.Join(" and ", c.Hops.Select(h => $"{h.DeclaringEntityType.ShortName()}.{h.Properties[0].Name}"))))}"),
        };
    }

    private ColumnClock? Own(IEntityType type, string name) => Column(type, name) is { } column ? new(column, type, []) : null;

    private IReadOnlyList<ColumnClock> Referred(IEntityType type, HashSet<string> processed, string name) =>
    [
        .. ForeignKeys.Shortest(type, t => IsProcessed(t, processed) && Column(t, name) is not null)
            .Select(way => new ColumnClock(Column(way[^1].PrincipalEntityType, name)!, way[^1].PrincipalEntityType, way)),
    ];

    private IReadOnlyList<ColumnClock> Referring(IEntityType type, HashSet<string> processed, string name)
    {
        var clocks = from holder in data.Types.Select(t => t.EntityType)
                     where holder != type && IsProcessed(holder, processed)
                     let column = Column(holder, name)
                     where column is not null
                     from way in ForeignKeys.Shortest(holder, t => t.IsAssignableFrom(type))
                     select new ColumnClock(column, holder, way, IsReverse: true);
        return clocks.GroupBy(c => c.Hops.Count).OrderBy(g => g.Key).FirstOrDefault()?.ToArray() ?? [];
    }

    private static bool IsProcessed(IEntityType type, HashSet<string> processed) => StoredData.Names(type.ClrType).Any(processed.Contains);

    /// <summary>Attributes name members without the owner in which they stand.</summary>
    private StoredMember? Column(IEntityType type, string name)
    {
        if (data.Find(type) is not { } stored) return type.FindProperty(name) is { } inherited ? new([inherited], []) : null;
        return stored.Find(name) ?? (stored.Members.Where(m => m.Name.EndsWith("." + name, StringComparison.Ordinal)).ToArray() is [var owned] ? owned : null);
    }
}
