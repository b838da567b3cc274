namespace GdprKit.Declarations.Gaps.Recipients;

/// <summary>GDPR5001: a processor of which no agreement is told.</summary>
internal sealed class MissingAgreement() : DeclarationRule(
    RuleIdentifiers.MissingAgreement, RuleSeverity.Warning, "28(3), 28(9)",
    "Processor without an agreement",
    "{0} names no agreement (GDPR Art. 28(3)): refer to it in Agreement, or say in Terms what it lays down",
    "A processor works under a contract that binds it, in writing.",
    Declarations.Kinds.Processor)
{
    /// <summary>Who says what the agreement lays down has one.</summary>
    protected override string? Fault(DeclarationContext declaration) =>
        declaration.Declaration.Tells("agreement") || declaration.Declaration.List("terms").Length > 0 ? null : "";
}
