namespace GdprKit.Declarations.Gaps.Transparency;

/// <summary>GDPR3004: joint control without an arrangement, or without what people may know of it.</summary>
internal sealed class JointControllerWithoutArrangement() : DeclarationRule(
    RuleIdentifiers.JointControllerWithoutArrangement, RuleSeverity.Warning, "26(1), 26(2)",
    "Joint controller without arrangement",
    "{0} has no {1} (GDPR Art. 26(1), 26(2)): say the reference of the arrangement, and its essence in words for those whose data it is",
    "Joint controllers arrange who of them has which duty, and people may know the essence of it.",
    Declarations.Kinds.JointController)
{
    protected override string? Fault(DeclarationContext declaration) =>
        (declaration.Declaration.Tells("arrangement"), declaration.Declaration.Tells("essence")) switch
        {
            (true, true) => null,
            (true, false) => "Essence",
            (false, true) => "Arrangement",
            _ => "Arrangement and no Essence",
        };
}
