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
        var seen = new HashSet<(Declaration, string)>();
        var uses = new List<Use>();
        foreach (var item in register.Activities.SelectMany(a => a.Activity.Items))
        {
            if (item.Name.Length == 0 || item.Category is null || !seen.Add((item.Tag, item.Name)) || register.PlaceOf(item.Tag) is not { } place) continue;
            uses.Add(new(item, place, People(item), uses.Count));
        }

        return Categories(uses).Concat(Names(uses)).GroupBy(f => f.Where).Select(g => g.First());
    }

    /// <summary>The same words about the same people, counted to different categories. Free text is what it is about: notes of one kind are health data, others are none.</summary>
    private IEnumerable<GapFinding> Categories(IEnumerable<Use> uses) =>
        from named in Unequal(uses.Where(u => u.Item.Category != "CommunicationContent"), u => (u.Item.Name.ToUpperInvariant(), u.People), u => u.Item.Category)
        let first = named.First()
        let other = named.First(u => u.Item.Category != first.Item.Category)
        select Finding(other.Place, $"counts '{other.Item.Name}' to {other.Item.Category}, and {GapFinding.Name(first.Place)} counts it to {first.Item.Category}");

    /// <summary>The same data about the same people in different words. What differs in case only is the same word.</summary>
    private IEnumerable<GapFinding> Names(IEnumerable<Use> uses) =>
        from same in Unequal(uses.Where(u => u.Item.Subjects.Count > 0), u => (Meaning(u.Item), u.People), u => u.Item.Name)
        let first = same.First()
        let other = same.FirstOrDefault(u => Differs(u.Item, first.Item))
        where other is not null
        select Finding(other.Place, $"calls '{other.Item.Name}' what {GapFinding.Name(first.Place)} calls '{first.Item.Name}', about the same people");

    /// <summary>Uses that have the key in common and say something else. Most do not, and only the others are put in an order.</summary>
    private static IEnumerable<IEnumerable<Use>> Unequal<TKey>(IEnumerable<Use> uses, Func<Use, TKey> key, Func<Use, string?> said) =>
        uses.GroupBy(key).Where(g => g.Any(u => said(u) != said(g.First()))).SelectMany(g => g)
            .OrderBy(u => GapFinding.Name(u.Place), StringComparer.Ordinal).ThenBy(u => u.Item.Name, StringComparer.Ordinal).ThenBy(u => u.Number)
            .GroupBy(key);

    /// <summary>Members of one name mean the same; what is no member, or has another name, means what its words mean.</summary>
    private static string Meaning(ResolvedItem item) => ItemSynonyms.Find(item.Name) ?? ItemSynonyms.Find(item.Member?.Name) ?? item.Member?.Name ?? item.Name;

    /// <summary>Who writes two names for members of one name tells two things apart: an address for invoices, another one for letters.</summary>
    private static bool Differs(ResolvedItem one, ResolvedItem other) =>
        !string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase)
        && (one.NameIsInferred || other.NameIsInferred || (ItemSynonyms.Find(one.Name) is { } meaning && meaning == ItemSynonyms.Find(other.Name)));

    private static string People(ResolvedItem item) => item.Subjects.Count == 1 ? Who(item.Subjects[0]) : string.Join("|", item.Subjects.Select(Who).OrderBy(s => s, StringComparer.Ordinal));

    private static string Who(Scoped people) => people.Declaration.Text("who") ?? people.Declaration.Text("category") ?? "";

    private GapFinding Finding(Scoped place, string detail) => new(this, place, $"[{place.Declaration.Kind}] on {GapFinding.Name(place)}", detail);

    /// <summary>An item of data, where it is tagged, whom it is about, and which of all it is.</summary>
    private sealed record Use(ResolvedItem Item, Scoped Place, string People, int Number);
}
