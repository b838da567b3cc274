namespace GdprKit.Register.Record;

/// <summary>Items of one category that are about the same people, lawful by the same bases, from the same sources, to the same recipients, kept as long.</summary>
internal sealed class LinkedAlike : IEqualityComparer<DataItem>
{
    public static LinkedAlike Instance { get; } = new();

    public bool Equals(DataItem? x, DataItem? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null
            && x.Category == y.Category
            && x.IsSpecial == y.IsSpecial
            && Same(x.DataSubjects, y.DataSubjects)
            && Same(x.LegalBases, y.LegalBases)
            && Same(x.Sources, y.Sources)
            && Same(x.Recipients, y.Recipients)
            && Same(x.Transfers, y.Transfers)
            && Same(x.Retention, y.Retention));

    public int GetHashCode(DataItem obj)
    {
        var hash = new HashCode();
        hash.Add(obj.Category);
        foreach (var links in (ReadOnlySpan<IReadOnlyList<int>>)[obj.DataSubjects, obj.LegalBases, obj.Sources, obj.Recipients, obj.Transfers, obj.Retention])
        {
            hash.Add(links.Count);
            for (var i = 0; i < links.Count; i++) hash.Add(links[i]);
        }

        return hash.ToHashCode();
    }

    private static bool Same(IReadOnlyList<int> one, IReadOnlyList<int> two)
    {
        if (one.Count != two.Count) return false;
        for (var i = 0; i < one.Count; i++)
        {
            if (one[i] != two[i]) return false;
        }

        return true;
    }
}
