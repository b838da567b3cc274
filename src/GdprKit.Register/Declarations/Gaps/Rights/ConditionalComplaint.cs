namespace GdprKit.Declarations.Gaps.Rights;

/// <summary>GDPR6018: a complaint to the authority that is made to depend on something.</summary>
internal sealed class ConditionalComplaint() : DeclarationRule(
    RuleIdentifiers.ConditionalComplaint, RuleSeverity.Warning, "77, 13(2)(d)",
    "Complaint on a condition",
    "{0} gives the right to complain to the supervisory authority only {1} (GDPR Art. 77): take the condition away",
    "Everybody can complain to a supervisory authority at any time, without asking the controller first.",
    Declarations.Kinds.Right)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var right = declaration.Declaration;
        if (!right.List("rights").Contains("Complaint")) return null;
        return right.Tells("when") ? $"when '{right.Text("when")}'" : right.Tells("unless") ? $"unless '{right.Text("unless")}'" : null;
    }
}
