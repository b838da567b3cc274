namespace GdprKit.Declarations.Gaps.Rights;

/// <summary>GDPR6002: an automated decision whose logic or consequence is not told.</summary>
internal sealed class DecisionWithoutLogic() : DeclarationRule(
    RuleIdentifiers.DecisionWithoutLogic, RuleSeverity.Warning, "13(2)(f), 14(2)(g), 15(1)(h)",
    "Automated decision without its logic or consequence",
    "{0} does not say its {1} (GDPR Art. 13(2)(f), 15(1)(h)): say it in words that a person understands",
    "People are told the logic involved, the significance and the envisaged consequences of an automated decision, in the notice and on request (C-203/22).",
    Declarations.Kinds.AutomatedDecision)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        // The controller informs.
        if (declaration.Has(Declarations.Kinds.ProcessorFor)) return null;
        return (declaration.Declaration.Tells("logic"), declaration.Declaration.Tells("consequence")) switch
        {
            (true, true) => null,
            (false, true) => "Logic",
            (true, false) => "Consequence",
            _ => "Logic and Consequence",
        };
    }
}
