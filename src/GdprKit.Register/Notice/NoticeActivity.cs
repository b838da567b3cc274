using System.Globalization;
using GdprKit.Register.Rights;

namespace GdprKit.Register.Notice;

/// <summary>An activity of the notice with those of its data that concern the readers.</summary>
internal sealed class NoticeActivity(ProcessingActivity activity, int position, NoticeSubject? subject)
{
    public ProcessingActivity Activity { get; } = activity;

    /// <summary>Its place on the page. An identifier is the authority's.</summary>
    public string Anchor { get; } = string.Create(CultureInfo.InvariantCulture, $"purpose-{position + 1}");

    public string Purpose { get; } = Phrases.Clean(activity.Purpose);

    /// <summary>Its heading: a title that was made from a code name is no text of the notice.</summary>
    public string Title => Activity.TitleIsInferred ? Purpose : Phrases.Clean(Activity.Title);

    public IReadOnlyList<DataItem> Items { get; } = subject is null
        ? activity.DataItems
        : [.. activity.DataItems.Where(i => i.DataSubjects.Count == 0 || i.DataSubjects.Any(n => n < activity.DataSubjects.Count && activity.DataSubjects[n].Id == subject.Key))];

    /// <summary>The rights of the readers: those of the activity or, where some of its data is about others, of the data about them.</summary>
    public IReadOnlyList<Right> Rights => field ??= Items.Count == Activity.DataItems.Count || Items.All(i => i.Rights.Count == 0) ? Activity.Rights : OfItems();

    /// <summary>Whether no legal basis of Art. 6 is declared, so that some rights are not known.</summary>
    public bool LacksBasis => !Activity.LegalBases.Any(b => b.Article.StartsWith("6(", StringComparison.Ordinal));

    /// <summary>The legal bases with the only data that they are for; empty: all of it. One for other people's data is none of the readers'.</summary>
    public IEnumerable<(LegalBasis Basis, IReadOnlyList<DataItem> Only)> LegalBases =>
        from b in Activity.LegalBases.Index()
        let data = Linked(b.Index, i => i.LegalBases)
        where data.Count > 0 || !Activity.DataItems.Any(i => i.LegalBases.Contains(b.Index))
        select (b.Item, data.Count < Items.Count ? data : []);

    /// <summary>The data that links to the entry at a position of one of the activity's lists.</summary>
    public IReadOnlyList<DataItem> Linked(int entry, Func<DataItem, IReadOnlyList<int>> links) => [.. Items.Where(i => links(i).Contains(entry))];

    // Items without answers of their own have those of the activity, all the same.
    private Right[] OfItems() => RightsMerger.Merge([.. Items.Where(i => i.Rights.Count > 0).Concat(Items.Where(i => i.Rights.Count == 0).Take(1)).Select(i => Activity.RightsOf(i).ToArray())]);
}
