using GdprKit.Declarations.Law;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Transparency;

/// <summary>GDPR3005: data that somebody else gave, and nobody says who; or an activity that says it of some of its data only.</summary>
internal sealed class MissingSource() : Rule(
    RuleIdentifiers.MissingSource, RuleSeverity.Warning, "14(2)(f), 15(1)(g)",
    "Source of data not named",
    "{0} does not name the source of data{1} (GDPR Art. 14(2)(f), 15(1)(g)): say from whom it comes, [DataSource(DataOrigin.…, \"…\")]",
    "Those whose data is obtained from others are told from whom, and whether it was publicly accessible.")
{
    /// <summary>Origins that name somebody by themselves: the person, or their employer, our own staff and group.</summary>
    private static readonly string[] SaidByOrigin = ["DataSubject", "Observed", "Employer", "Staff", "GroupCompany"];

    public override bool MayBeAnsweredByApp => true;

    public override IReadOnlyList<string> Kinds { get; } = [Declarations.Kinds.DataSource];

    public override IEnumerable<string> Faults(DeclarationContext declaration)
    {
        var source = declaration.Declaration;
        // What a processor holds comes from its controller.
        if (SaidByOrigin.Contains(source.Text("origin")) || source.Says("examples") || declaration.Has(Declarations.Kinds.ProcessorFor)) return [];
        if (!source.Tells("details")) return [source.Text("origin") is { } origin ? $" beyond DataOrigin.{origin}" : ""];
        return Phrases.Find(PhraseList.GenericSource, source.Text("details")) is null ? [] : [$": '{source.Text("details")}' may be anybody"];
    }

    public override IEnumerable<GapFinding> Find(ActivityContext activity) =>
        activity.Activity.Items.Any(i => i.Sources.Any(s => IsIndirect(s.Declaration)))
        && activity.Lacking(i => i.Sources.Count > 0 || i.Tag.Says("derivedFrom") || (i.Use?.Says("derivedFrom") ?? false)) is { } data
            ? [activity.Lacks(this, data)]
            : [];

    private static bool IsIndirect(Declaration source) => source.Text("origin") is not (null or "DataSubject" or "Observed");
}
