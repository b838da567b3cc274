namespace GdprKit.Declarations.Resolution;

/// <summary>Finds declarations that break a promise. Denials of what no declaration can tell, such as a sale, are promises of people.</summary>
internal sealed class Promises(DeclarationSource source)
{
    private static readonly HashSet<string> SpecialCategories = new(StringComparer.Ordinal)
    {
        "RacialEthnicOrigin", "PoliticalOpinion", "ReligiousPhilosophicalBelief", "TradeUnionMembership", "Genetic", "Biometric", "Health", "SexLifeOrientation",
    };

    /// <summary>Whether the category is one of Art. 9.</summary>
    public static bool IsSpecial(string category) => SpecialCategories.Contains(category);

    /// <summary>Whether the category is one of Art. 9 or 10.</summary>
    public static bool IsSensitive(string category) => IsSpecial(category) || category == "CriminalOffence";

    /// <summary>What the layers say, but for what a nearer one denies.</summary>
    public static IReadOnlyList<Scoped> Kept(IReadOnlyList<Layer> layers) =>
        [.. layers.SelectMany((layer, i) => layer.Answers(d => Practice(d) is not { } practice || !IsDenied(practice, layers.Take(i))))];

    private static bool IsDenied(string practice, IEnumerable<Layer> layers) => layers.Any(l => l.Says(d => Questions.Denies(d, practice)));

    public IReadOnlyList<BrokenPromise> Broken(Scoped activity, IReadOnlyList<ResolvedItem> items, ResolvedItem whole, IReadOnlyList<Layer> layers) =>
    [
        .. layers.SelectMany((layer, i) => layer.Answers(Questions.Denial)
            .SelectMany(never => never.Declaration.List("more").Prepend(never.Declaration.Text("practice") ?? "").Distinct(StringComparer.Ordinal)
                .SelectMany(practice => Breaking(practice, activity, items.Count == 0 ? [whole] : items, layers.Take(i + 1)).Select(where => new BrokenPromise(where, practice, never)))))
            .GroupBy(b => (b.Where.Declaration, b.Practice)).Select(g => g.First()),
    ];

    /// <param name="practice">What is denied.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="items">Its data.</param>
    /// <param name="inside">The scopes that are no farther than the denial.</param>
    private IEnumerable<Scoped> Breaking(string practice, Scoped activity, IReadOnlyList<ResolvedItem> items, IEnumerable<Layer> inside) => practice switch
    {
        "SpecialCategories" => items.Where(i => i.Category is { } category && SpecialCategories.Contains(category)).Select(i => Tag(i, activity)),
        "CriminalData" => items.Where(i => i.Category == "CriminalOffence").Select(i => Tag(i, activity)),
        "ChildrensData" => Answers(items).SelectMany(a => a.Subjects).Where(s => s.Declaration.Text("category") == "Child"),
        "DirectMarketing" => activity.Declaration.Text("kind") == "DirectMarketing" ? [activity] : [],
        "Profiling" or "AutomatedDecisions" or "OptionalCookies" => inside.SelectMany(l => l.Answers(d => Practice(d) == practice)),
        // What stands farther than the denial was stopped by it and is not among these.
        "Disclosure" => Answers(items).SelectMany(a => a.Recipients),
        "Transfers" => Answers(items).SelectMany(a => a.Transfers).Concat(Answers(items).SelectMany(a => a.Recipients).Where(r => SendsAbroad(r.Declaration, r.Assembly, []))),
        _ => [],
    };

    private static IEnumerable<Answers> Answers(IReadOnlyList<ResolvedItem> items) => items.Select(i => i.Answers).Distinct();

    /// <summary>The practice that a declaration is an example of.</summary>
    private static string? Practice(Declaration d) => d.Kind switch
    {
        Kinds.Profiling => "Profiling",
        Kinds.AutomatedDecision => "AutomatedDecisions",
        Kinds.Cookie when d.Text("purpose") is not (null or "StrictlyNecessary") => "OptionalCookies",
        _ => null,
    };

    /// <summary>Follows classes of recipients; broken code may declare a circle.</summary>
    private bool SendsAbroad(Declaration recipient, string assembly, HashSet<DeclaredType> seen) =>
        recipient.Text("recipient") is { } type
        && source.Find(TypeReference.Parse(type, assembly)) is { } noun
        && seen.Add(noun)
        && noun.Declarations.Any(d => d.Kind == Kinds.Transfer || SendsAbroad(d, noun.Assembly, seen));

    private static Scoped Tag(ResolvedItem item, Scoped activity) =>
        item is { Member: { } member, Holder: { } holder } ? new(item.Tag, ScopeKind.Member, holder.Assembly, holder.Name, member.Name)
        : activity with { Declaration = item.Tag };
}
