namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2012: a legal obligation or public task that names neither law nor obligation.</summary>
internal sealed class MissingLaw() : DeclarationRule(
    RuleIdentifiers.MissingLaw, RuleSeverity.Warning, "6(1)(c), 6(1)(e), 6(3)",
    "Legal obligation or public task without a law",
    "{0} does not say which {1} (GDPR Art. 6(3)): name the Law, or say in words what it asks for",
    "Obligations and public tasks are laid down by law, and people must be able to look it up.",
    Declarations.Kinds.LegalBasis)
{
    protected override string? Fault(DeclarationContext declaration) =>
        declaration.Declaration is var basis && basis.Text("basis") is ("LegalObligation" or "PublicTask") and var kind
        && !basis.Tells("law") && !basis.Tells("statement") && !basis.Says("examples") && !declaration.Has(Declarations.Kinds.ProcessorFor)
            ? kind == "PublicTask" ? "public task it is" : "legal obligation it is"
            : null;
}
