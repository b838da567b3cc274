namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2004: two bases for the same data, and nothing says when which of them holds.</summary>
internal sealed class AlternativeBases() : DeclarationRule(
    RuleIdentifiers.AlternativeBases, RuleSeverity.Warning, "6(1), 13(1)(c), 17(1)(b)",
    "Alternative legal bases without a condition",
    "{0} is another basis for the same data as {1}, and none says when it holds (GDPR Art. 6(1), 13(1)(c)): say When, or Data, or declare two activities",
    "The basis decides which rights people have, so they must be able to see which one holds for them.",
    Declarations.Kinds.LegalBasis)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        // Of bases for all purposes together GDPR2030 tells.
        if (declaration.Where.Type is null || !IsAlternative(declaration.Declaration) || declaration.Has(Declarations.Kinds.ProcessorFor)) return null;

        // Bases of one question stand on one symbol; the first two are told once, at the second of them.
        var rivals = declaration.Beside.Where(b => IsAlternative(b) && Overlap(b, declaration.Declaration)).ToArray();
        var second = rivals.FirstOrDefault(b => Bases.Point(b) != Bases.Point(rivals[0]));
        return second == declaration.Declaration ? rivals[0].Text("basis") : null;
    }

    /// <summary>A legal obligation comes on top of whatever else holds, and is no alternative.</summary>
    private static bool IsAlternative(Declaration basis) =>
        basis.Kind == Declarations.Kinds.LegalBasis && basis.Text("basis") is not (null or "LegalObligation") && !basis.Tells("when") && !basis.Tells("unless");

    private static bool Overlap(Declaration one, Declaration other) =>
        one.Says("data") == other.Says("data") && (!one.Says("data") || one.List("data").Intersect(other.List("data")).Any());
}
