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
            from use in activity.DataItems.GroupBy(i => i, LinkedAlike.Instance)
            let links = use.Key
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

    /// <summary>A use for each processor and each other recipient to which a transfer goes, then one for each transfer to nobody in particular.</summary>
    public static IEnumerable<DataUse> ByRecipient(ProcessingActivity activity)
    {
        var transfers = activity.Transfers.Index().ToLookup(t => t.Item.Recipient, t => t.Index);
        foreach (var (position, recipient) in activity.Recipients.Index())
        {
            int[] to = [.. transfers[recipient.Id]];
            if (recipient.IsProcessor || to.Length > 0) yield return Linked(activity, position, i => i.Recipients) with { Recipients = [position], Transfers = to };
        }

        foreach (var position in transfers.Where(t => activity.Recipients.All(r => r.Id != t.Key)).SelectMany(t => t))
            yield return Linked(activity, position, i => i.Transfers) with { Transfers = [position] };
    }

    /// <summary>A use for each rule of retention.</summary>
    public static IEnumerable<DataUse> ByRetention(ProcessingActivity activity) =>
        All(activity.Retention.Count).Select(position => Linked(activity, position, i => i.Retention) with { Retention = [position] });

    /// <summary>The data that links to the entry at a position of one of the activity's lists, and whom it is about.</summary>
    private static DataUse Linked(ProcessingActivity activity, int position, Func<DataItem, IReadOnlyList<int>> links)
    {
        DataItem[] items = [.. activity.DataItems.Where(i => links(i).Contains(position))];
        return new() { Items = items, DataSubjects = activity.DataItems.Count == 0 ? All(activity.DataSubjects.Count) : [.. items.SelectMany(i => i.DataSubjects).Distinct().Order()] };
    }

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
        count == 0 ? [] : [.. All(count).Except(activity.DataItems.SelectMany(links))];

    private static IReadOnlyList<int> All(int count) => [.. Enumerable.Range(0, count)];
}
