using GdprKit.Register;
using GdprKit.Register.Record;

namespace GdprKit.AspNetCore.Components;

/// <summary>Items of one category that are linked alike, and so make one row of the page's table.</summary>
internal sealed record DataRow(DataCategory Category, bool IsSpecial, IReadOnlyList<DataItem> Items)
{
    /// <summary>Any of the items: all have its links.</summary>
    public DataItem Links => Items[0];

    public static IReadOnlyList<DataRow> Of(IEnumerable<DataItem> items) =>
    [
        .. items.GroupBy(i => i, LinkedAlike.Instance)
            .Select(g => new DataRow(g.Key.Category, g.Key.IsSpecial, [.. g]))
            .OrderBy(r => r.Category),
    ];
}
