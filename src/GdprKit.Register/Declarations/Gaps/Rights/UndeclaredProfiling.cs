using GdprKit.Declarations.Law;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Rights;

/// <summary>GDPR6016: declarations that speak of profiling, where no profiling is declared or denied.</summary>
internal sealed class UndeclaredProfiling() : RegisterRule(
    RuleIdentifiers.UndeclaredProfiling, RuleSeverity.Warning, "4(4), 13(2)(f), 21(2)",
    "Undeclared profiling",
    "{0} {1} (GDPR Art. 4(4), 13(2)(f)): declare [Profiling], or [Never(DataPractice.Profiling)]",
    "To work out what people like or do from data about them is profiling, of which they are told and to which they can object.")
{
    public override IEnumerable<GapFinding> Find(RegisterContext register)
    {
        var silent = register.Activities.Where(a => !a.Activity.IsProcessors && !a.Said(Declarations.Kinds.Profiling).Any() && !a.Denies("Profiling")).ToArray();
        return Derived(register, silent).Concat(Personalised(silent)).Concat(Objected(register));
    }

    /// <summary>Interests and behaviour that are derived, told once where several activities use them.</summary>
    private IEnumerable<GapFinding> Derived(RegisterContext register, IEnumerable<ActivityContext> silent) =>
        from activity in silent
        from item in activity.Activity.Items
        where IsBehaviour(item) && IsDerived(item)
        group (activity, item) by item.Tag into uses
        let first = uses.First()
        let place = register.PlaceOf(uses.Key)
        where place is not null
        select new GapFinding(this, place, Subject(place), $"names '{first.item.Name}', which is worked out from other data, and nothing says whether {(uses.Skip(1).Any() ? "people are profiled" : $"{GapFinding.Name(first.activity.Where)} profiles people")}");

    /// <summary>Purposes that treat each by what is known of them.</summary>
    private IEnumerable<GapFinding> Personalised(IEnumerable<ActivityContext> silent) =>
        from activity in silent
        let phrase = Phrases.Find(PhraseList.Personalisation, activity.Declaration.Text("purpose"))
        where phrase is not null && activity.Activity.Items.Any(i => IsBehaviour(i) && !IsDerived(i) && !IsChosen(i))
        select activity.Lacks(this, $"has a purpose of profiling ('{phrase}') and data about interests or behaviour, and nothing says whether it profiles people");

    /// <summary>Rights against profiling in a register that has none.</summary>
    private IEnumerable<GapFinding> Objected(RegisterContext register)
    {
        var spoken = register.Declarations.Where(s => TextOf(s.Declaration) is { } text && Phrases.Find(PhraseList.Profiling, text) is not null).ToArray();
        return spoken.Length == 0 || register.Declarations.Any(s => s.Declaration.Kind == Declarations.Kinds.Profiling) || IsDenied(register)
            ? []
            : spoken.Select(s => new GapFinding(this, s, Subject(s), "speaks of profiling, but no activity declares any"));
    }

    private static bool IsDenied(RegisterContext register) => register.Activities.Count > 0 && register.Activities.All(a => a.Denies("Profiling"));

    private static string? TextOf(Declaration d) => d.Kind switch
    {
        Declarations.Kinds.Right => d.Text("details"),
        Declarations.Kinds.OptOut => d.Text("consequence"),
        Declarations.Kinds.Consent => d.Text("to"),
        _ => null,
    };

    private static bool IsBehaviour(ResolvedItem item) => item.Category is "Preference" or "UsageBehaviour";

    private static bool IsDerived(ResolvedItem item) => item.Tag.Tells("derivedFrom") || (item.Use?.Tells("derivedFrom") ?? false);

    /// <summary>What people set themselves is followed, and evaluates nobody.</summary>
    private static bool IsChosen(ResolvedItem item) =>
        item.Category == "Preference" && item.Sources.Count > 0 && item.Sources.All(s => s.Declaration.Text("origin") == "DataSubject");

    private static string Subject(Scoped place) => $"[{place.Declaration.Kind}] on {GapFinding.Name(place)}";
}
