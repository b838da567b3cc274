using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Consistency;

/// <summary>GDPR9002: activities that share an id.</summary>
internal sealed class DuplicateId() : RegisterRule(
    RuleIdentifiers.DuplicateId, RuleSeverity.Error, "",
    "Two declarations have the same id",
    "{0} has the id '{1}', as another one has: give one of them an Id of its own",
    "Ids tell activities apart for approvals, consents and history.")
{
    public override IEnumerable<GapFinding> Find(RegisterContext register) =>
        register.Activities.GroupBy(a => StableId.Of(a.Declaration, a.Activity.Type.Name), StringComparer.Ordinal)
            .SelectMany(g => g.OrderBy(a => a.Activity.Type.Name, StringComparer.Ordinal).Skip(1).Select(a => a.Lacks(this, g.Key)));
}
