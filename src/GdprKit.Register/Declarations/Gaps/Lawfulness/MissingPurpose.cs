namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2001: an activity whose purpose is blank or a placeholder.</summary>
internal sealed class MissingPurpose() : DeclarationRule(
    RuleIdentifiers.MissingPurpose, RuleSeverity.Error, "5(1)(b), 13(1)(c), 30(1)(b)",
    "Processing activity without purpose",
    "{0} says no purpose (GDPR Art. 5(1)(b), 13(1)(c)): write for what data is used, beginning with a verb",
    "Data is collected for specified purposes; notice and record state each of them.",
    Declarations.Kinds.ProcessingActivity)
{
    protected override string? Fault(DeclarationContext declaration) => declaration.Declaration.Tells("purpose") ? null : "";
}
