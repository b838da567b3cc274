using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2023: criminal data without a ground of Art. 10.</summary>
internal sealed class MissingCriminalGround() : ActivityRule(
    RuleIdentifiers.MissingCriminalGround, RuleSeverity.Warning, "10",
    "Criminal data without a ground of Art. 10",
    "{0} uses {1} about criminal convictions and offences without a ground (GDPR Art. 10): declare [LegalBasis(Article10.…)] beside the basis of Art. 6",
    "Data about criminal convictions and offences is processed only under the control of official authority, or where law authorises it.")
{
    public override IEnumerable<GapFinding> Find(ActivityContext activity)
    {
        var lacking = activity.Activity.Items.Where(i => i.Category == "CriminalOffence" && !i.LegalBases.Any(b => Questions.Article10(b.Declaration))).ToArray();
        return lacking.Length == 0 ? [] : [activity.Lacks(this, ActivityContext.Names(lacking))];
    }
}
