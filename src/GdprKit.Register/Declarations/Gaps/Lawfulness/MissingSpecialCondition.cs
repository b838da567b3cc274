using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2019: data of a special category without a condition of Art. 9(2).</summary>
internal sealed class MissingSpecialCondition() : ActivityRule(
    RuleIdentifiers.MissingSpecialCondition, RuleSeverity.Warning, "9(1), 9(2)",
    "Special category without a condition of Art. 9(2)",
    "{0} uses {1}, of a special category, without a condition (GDPR Art. 9(1), 9(2)): declare [LegalBasis(Article9.…)] beside the basis of Art. 6",
    "Art. 9(1) prohibits the processing of special categories unless one of the conditions of Art. 9(2) applies, which comes on top of the legal basis.")
{
    public override IEnumerable<GapFinding> Find(ActivityContext activity)
    {
        var lacking = activity.Activity.Items.Where(i => i.Category is { } category && Promises.IsSpecial(category) && !i.LegalBases.Any(b => Questions.Article9(b.Declaration))).ToArray();
        return lacking.Length == 0 ? [] : [activity.Lacks(this, ActivityContext.Names(lacking))];
    }
}
