namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2014: a legitimate interest that nothing states.</summary>
internal sealed class InterestNotStated() : Rule(
    RuleIdentifiers.InterestNotStated, RuleSeverity.Warning, "13(1)(d), 6(1)(f)",
    "Legitimate interest not stated",
    "{0} {1} (GDPR Art. 13(1)(d), 6(1)(f)): say the interest in [LegalBasis(Article6.LegitimateInterests, \"…\")]",
    "Whoever is to object to an interest must know which one it is.")
{
    public override IReadOnlyList<string> Kinds { get; } = [Declarations.Kinds.LegalBasis];

    public override IEnumerable<string> Faults(DeclarationContext declaration) =>
        declaration.Declaration is var basis && basis.Text("basis") == "LegitimateInterests"
        && !basis.Tells("statement") && !basis.Says("examples") && !declaration.Has(Declarations.Kinds.ProcessorFor)
            ? ["does not say which interest is pursued"]
            : [];

    /// <summary>A right to object that is described in words, where nothing rests on what one could object to.</summary>
    public override IEnumerable<GapFinding> Find(RegisterContext register) =>
        register.Activities.Count == 0 || register.Activities.Any(a => a.RestsOn("LegitimateInterests", "PublicTask")) ? []
        : from right in register.OnAssemblies
          where right.Declaration.Kind == Declarations.Kinds.Right && right.Declaration.List("rights") is { Length: 1 } rights && rights[0] == "Objection" && right.Declaration.Tells("details")
          select new GapFinding(this, right, $"[{right.Declaration.Kind}] on {GapFinding.Name(right)}", "speaks of objecting, but no activity states a legitimate interest or a public task");
}
