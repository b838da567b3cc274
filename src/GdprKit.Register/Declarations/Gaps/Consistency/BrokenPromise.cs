namespace GdprKit.Declarations.Gaps.Consistency;

/// <summary>GDPR9016: a declaration of what a <c>Never</c> denies.</summary>
internal sealed class BrokenPromise() : ActivityRule(
    RuleIdentifiers.BrokenPromise, RuleSeverity.Error, "",
    "Declaration of what is denied",
    "{0} breaks {1}: take back one of them",
    "[Never] is a promise to the people whose data it is, printed in the notice; the code must keep it.")
{
    public override bool HoldsForProcessors => true;

    public override IEnumerable<GapFinding> Find(ActivityContext activity) =>
        activity.Activity.Broken.Select(b => activity.At(this, b.Where, $"[Never(DataPractice.{b.Practice})] on {GapFinding.Name(b.Denial)}"));
}
