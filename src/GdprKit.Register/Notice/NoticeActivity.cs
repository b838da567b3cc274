namespace GdprKit.Register.Notice;

/// <summary>An activity of the notice with those of its data that concern the readers.</summary>
internal sealed class NoticeActivity(ProcessingActivity activity, int position, NoticeSubject? subject)
{
    public ProcessingActivity Activity { get; } = activity;

    /// <summary>Its place on the page. An identifier is the authority's.</summary>
    public string Anchor { get; } = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"purpose-{position + 1}");

    public string Purpose { get; } = Phrases.Clean(activity.Purpose);

    public IReadOnlyList<DataItem> Items { get; } = subject is null
        ? activity.DataItems
        : [.. activity.DataItems.Where(i => i.DataSubjects.Count == 0 || i.DataSubjects.Any(n => n < activity.DataSubjects.Count && activity.DataSubjects[n].Id == subject.Key))];

    /// <summary>The data that links to the entry at a position of one of the activity's lists.</summary>
    public IReadOnlyList<DataItem> Linked(int entry, Func<DataItem, IReadOnlyList<int>> links) => [.. Items.Where(i => links(i).Contains(entry))];
}
