namespace GdprKit.Register.Record;

/// <summary>
/// Items of one category that are linked alike: about the same people, lawful by the same bases, from the same sources, to the same
/// recipients, kept as long (GDPR Art. 30(1)(c), (d), (f)). Each of these people is linked to each item, basis, source, recipient and
/// time limit of it, so that listing them together loses nothing. Numbers are positions in the activity's lists.
/// </summary>
internal sealed record DataUse
{
    /// <summary>Whether it is all that the activity does.</summary>
    public bool IsWhole { get; private init; }

    public IReadOnlyList<DataItem> Items { get; private init; } = [];

    public IReadOnlyList<int> DataSubjects { get; private init; } = [];

    public IReadOnlyList<int> LegalBases { get; private init; } = [];

    public IReadOnlyList<int> Sources { get; private init; } = [];

    public IReadOnlyList<int> Recipients { get; private init; } = [];

    public IReadOnlyList<int> Transfers { get; private init; } = [];

    public IReadOnlyList<int> Retention { get; private init; } = [];

    /// <summary>The uses of an activity, in the order of its items. What no item is linked to stands in a last row: nothing declared vanishes.</summary>
    public static IEnumerable<DataUse> Of(ProcessingActivity activity)
    {
        if (activity.DataItems.Count == 0) return [Whole(activity)];

        var uses =
            from item in activity.DataItems
            group item by (
                item.Category,
                item.IsSpecial,
                Subjects: Key(item.DataSubjects),
                Bases: Key(item.LegalBases),
                Sources: Key(item.Sources),
                Recipients: Key(item.Recipients),
                Transfers: Key(item.Transfers),
                Retention: Key(item.Retention)) into use
            let links = use.First()
            select new DataUse
            {
                Items = [.. use],
                DataSubjects = links.DataSubjects,
                LegalBases = links.LegalBases,
                Sources = links.Sources,
                Recipients = links.Recipients,
                Transfers = links.Transfers,
                Retention = links.Retention,
            };
        return Unlinked(activity) is { } rest ? uses.Append(rest) : uses;
    }

    /// <summary>All that an activity does, in one.</summary>
    public static DataUse Whole(ProcessingActivity activity) => new()
    {
        IsWhole = true,
        Items = activity.DataItems,
        DataSubjects = All(activity.DataSubjects.Count),
        LegalBases = All(activity.LegalBases.Count),
        Sources = All(activity.Sources.Count),
        Recipients = All(activity.Recipients.Count),
        Transfers = All(activity.Transfers.Count),
        Retention = All(activity.Retention.Count),
    };

    private static DataUse? Unlinked(ProcessingActivity activity)
    {
        var rest = new DataUse
        {
            DataSubjects = Unlinked(activity, activity.DataSubjects.Count, i => i.DataSubjects),
            LegalBases = Unlinked(activity, activity.LegalBases.Count, i => i.LegalBases),
            Sources = Unlinked(activity, activity.Sources.Count, i => i.Sources),
            Recipients = Unlinked(activity, activity.Recipients.Count, i => i.Recipients),
            Transfers = Unlinked(activity, activity.Transfers.Count, i => i.Transfers),
            Retention = Unlinked(activity, activity.Retention.Count, i => i.Retention),
        };
        var count = rest.DataSubjects.Count + rest.LegalBases.Count + rest.Sources.Count + rest.Recipients.Count + rest.Transfers.Count + rest.Retention.Count;
        return count == 0 ? null : rest;
    }

    private static IReadOnlyList<int> Unlinked(ProcessingActivity activity, int count, Func<DataItem, IReadOnlyList<int>> links) =>
        [.. All(count).Except(activity.DataItems.SelectMany(links))];

    private static IReadOnlyList<int> All(int count) => [.. Enumerable.Range(0, count)];

    private static string Key(IReadOnlyList<int> positions) => string.Join(',', positions);
}
