using System.Globalization;

namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2030: several bases for all purposes together, so that none has its own.</summary>
internal sealed class BasisOfOrganisation() : RegisterRule(
    RuleIdentifiers.BasisOfOrganisation, RuleSeverity.Warning, "13(1)(c)",
    "Legal bases for all purposes together",
    "{0} is one of several bases for {1} activities, and nothing says which holds for which (GDPR Art. 13(1)(c)): declare [LegalBasis] on each activity",
    "The notice names the basis of each purpose; a list of all bases for all purposes tells nobody which rights they have.")
{
    public override IEnumerable<GapFinding> Find(RegisterContext register) =>
        from activity in register.Activities
        let bases = activity.Bases.Where(b => b.Type is null).ToArray()
        where bases.Select(b => Bases.Point(b.Declaration)).Distinct().Count() > 1
        group activity by bases[0] into shared
        where shared.Count() > 1
        select new GapFinding(this, shared.Key, $"[{shared.Key.Declaration.Kind}] on {GapFinding.Name(shared.Key)}", shared.Count().ToString(CultureInfo.InvariantCulture));
}
