namespace GdprKit.Declarations.Gaps.Rights;

/// <summary>GDPR6017: a right that is given with a condition and without one, or an exception from one that knows none.</summary>
internal sealed class ContradictingRights() : DeclarationRule(
    RuleIdentifiers.ContradictingRights, RuleSeverity.Warning, "12(1), 17, 21(3)",
    "Contradicting rights",
    "{0} {1} (GDPR Art. 12(1), 21(3)): say each right once, as it is",
    "Who reads that a right always holds and elsewhere that it holds under conditions cannot know which is true.",
    Declarations.Kinds.Right)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var right = declaration.Declaration;
        if (!IsConditional(right)) return null;

        var rights = right.List("rights");
        if (right.Tells("unless") && rights.Contains("MarketingObjection")) return "makes an exception from the objection to direct marketing, which knows none";

        var twice = rights.FirstOrDefault(r => declaration.Beside.Any(other => other.Kind == right.Kind && !IsConditional(other) && other.List("rights").Contains(r) && SpeaksOfAll(other, r)));
        return twice is null ? null : $"gives '{twice}' on a condition, and another [Right] beside it gives it without one";
    }

    private static bool IsConditional(Declaration right) => right.Tells("when") || right.Tells("unless");

    /// <summary>Objections are of several kinds, which the details tell apart.</summary>
    private static bool SpeaksOfAll(Declaration right, string which) => which != "Objection" || !right.Tells("details");
}
