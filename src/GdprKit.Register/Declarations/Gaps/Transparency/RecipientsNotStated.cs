using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Transparency;

/// <summary>GDPR3012: an activity that neither names recipients nor says that there are none.</summary>
internal sealed class RecipientsNotStated() : ActivityRule(
    RuleIdentifiers.RecipientsNotStated, RuleSeverity.Warning, "13(1)(e), 14(1)(e), 30(1)(d)",
    "Recipients neither named nor denied",
    "{0} does not say who receives the data (GDPR Art. 13(1)(e), 30(1)(d)): declare [Recipient] or [Processor], or [Never(DataPractice.Disclosure)]",
    "The notice names who receives data, processors among them; silence cannot be told from nobody.")
{
    public override bool MayBeAnsweredByApp => true;

    public override IEnumerable<GapFinding> Find(ActivityContext activity) =>
        activity.Denies("Disclosure") || activity.Answers.SelectMany(a => a.Recipients).Any(NamesSomebody) || activity.Said(Declarations.Kinds.JointController).Any()
            ? []
            : [activity.Lacks(this)];

    private static bool NamesSomebody(Scoped recipient) =>
        recipient.Declaration.Says("recipient") || recipient.Declaration.Says("kind") || Party.Names(recipient.Declaration).Any();
}
