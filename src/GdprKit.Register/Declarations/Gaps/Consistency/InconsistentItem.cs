using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Consistency;

/// <summary>GDPR9020: one item of data under several categories or names.</summary>
internal sealed class InconsistentItem() : RegisterRule(
    RuleIdentifiers.InconsistentItem, RuleSeverity.Information, "12(1)",
    "One item of data under several names or categories",
    "{0} {1} (GDPR Art. 12(1)): call one thing by one name, and count it to one category",
    "The notice lists data by category and name; one thing under two names reads as two things.")
{
    public override IEnumerable<GapFinding> Find(RegisterContext register)
    {
        var items = register.Activities.SelectMany(a => a.Activity.Items).Where(i => i.Name.Length > 0 && i.Category is not null)
            .GroupBy(i => (i.Tag, i.Name)).Select(g => g.First())
            .Select(i => (Item: i, Place: register.PlaceOf(i.Tag))).Where(i => i.Place is not null)
            .OrderBy(i => GapFinding.Name(i.Place!), StringComparer.Ordinal).ThenBy(i => i.Item.Name, StringComparer.Ordinal)
            .Select(i => (i.Item, Place: i.Place!)).ToArray();
        return Categories(items).Concat(Names(items)).GroupBy(f => f.Where).Select(g => g.First());
    }

    /// <summary>The same words about the same people, counted to different categories. Free text is what it is about: notes of one kind are health data, others are none.</summary>
    private IEnumerable<GapFinding> Categories(IEnumerable<(ResolvedItem Item, Scoped Place)> items) =>
        from named in items.Where(i => i.Item.Category != "CommunicationContent").GroupBy(i => (i.Item.Name.ToUpperInvariant(), People(i.Item)))
        let first = named.First()
        let other = named.FirstOrDefault(i => i.Item.Category != first.Item.Category)
        where other.Item is not null
        select Finding(other.Place, $"counts '{other.Item.Name}' to {other.Item.Category}, and {GapFinding.Name(first.Place)} counts it to {first.Item.Category}");

    /// <summary>The same data about the same people in different words. What differs in case only is the same word.</summary>
    private IEnumerable<GapFinding> Names(IEnumerable<(ResolvedItem Item, Scoped Place)> items) =>
        from same in items.Where(i => i.Item.Subjects.Count > 0).GroupBy(i => (Meaning(i.Item), People(i.Item)))
        let first = same.First()
        let other = same.FirstOrDefault(i => Differs(i.Item, first.Item))
        where other.Item is not null
        select Finding(other.Place, $"calls '{other.Item.Name}' what {GapFinding.Name(first.Place)} calls '{first.Item.Name}', about the same people");

    /// <summary>Members of one name mean the same; what is no member, or has another name, means what its words mean.</summary>
    private static string Meaning(ResolvedItem item) => ItemSynonyms.Find(item.Name) ?? ItemSynonyms.Find(item.Member?.Name) ?? item.Member?.Name ?? item.Name;

    /// <summary>Who writes two names for members of one name tells two things apart: an address for invoices, another one for letters.</summary>
    private static bool Differs(ResolvedItem one, ResolvedItem other) =>
        !string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase)
        && (one.NameIsInferred || other.NameIsInferred || (ItemSynonyms.Find(one.Name) is { } meaning && meaning == ItemSynonyms.Find(other.Name)));

    private static string People(ResolvedItem item) => string.Join("|", item.Subjects.Select(s => s.Declaration.Text("who") ?? s.Declaration.Text("category")).OrderBy(s => s, StringComparer.Ordinal));

    private GapFinding Finding(Scoped place, string detail) => new(this, place, $"[{place.Declaration.Kind}] on {GapFinding.Name(place)}", detail);
}
