using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2003: no basis of Art. 6(1) reaches an activity, or some of its data.</summary>
internal sealed class MissingLegalBasis() : ActivityRule(
    RuleIdentifiers.MissingLegalBasis, RuleSeverity.Warning, "6(1), 13(1)(c)",
    "Processing activity without legal basis",
    "{0} has no legal basis{1} (GDPR Art. 6(1), 13(1)(c)): declare [LegalBasis]",
    "Processing is lawful only on one of the bases of Art. 6(1), and the notice names it for each purpose.")
{
    public override IEnumerable<GapFinding> Find(ActivityContext activity) =>
        activity.Lacking(i => i.LegalBases.Any(b => Questions.Article6(b.Declaration))) is { } data ? [activity.Lacks(this, data)] : [];
}
