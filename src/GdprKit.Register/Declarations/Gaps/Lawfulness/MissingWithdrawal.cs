using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2005: processing on consent, and nothing says how the consent is withdrawn.</summary>
internal sealed class MissingWithdrawal() : Rule(
    RuleIdentifiers.MissingWithdrawal, RuleSeverity.Warning, "7(3), 13(2)(c)",
    "Consent without a way to withdraw it",
    "{0} is consent, but nothing says how it is withdrawn{1} (GDPR Art. 7(3), 13(2)(c)): declare Withdraw in [Consent], or [Right(DataRight.WithdrawConsent)] with Via",
    "Whoever consents must be able to withdraw as easily, and is told so before.")
{
    public override bool MayBeAnsweredByApp => true;

    public override IEnumerable<GapFinding> Find(ActivityContext activity) =>
        Unanswered(activity) is { Scope: ScopeKind.Activity } basis ? [Finding(basis, activity)] : [];

    // A basis that reaches several activities is told once.
    public override IEnumerable<GapFinding> Find(RegisterContext register) =>
        register.Activities.Where(a => !a.Activity.IsProcessors)
            .Select(a => (Basis: Unanswered(a), Activity: a)).Where(u => u.Basis is { Scope: not ScopeKind.Activity })
            .GroupBy(u => u.Basis!.Declaration).Select(g => Finding(g.First().Basis!, g.First().Activity));

    private GapFinding Finding(Scoped basis, ActivityContext activity) =>
        new(this, basis, $"[{basis.Declaration.Kind}] on {GapFinding.Name(basis)}", activity.Activity.Consents.Any(c => c.Declaration.Tells("to")) ? "" : ", nor to what it is given");

    /// <summary>The basis, if it is consent and nothing that reaches the activity says how to withdraw.</summary>
    private static Scoped? Unanswered(ActivityContext activity) =>
        activity.Answers.SelectMany(a => a.LegalBases).FirstOrDefault(b => Bases.IsConsent(b.Declaration)) is { } basis
        && !activity.Activity.Consents.Any(c => c.Declaration.Says("withdraw"))
        && !activity.Activity.Said(Declarations.Kinds.OptOut).Any()
        && !activity.Said(Declarations.Kinds.Right).Any(r => SaysHow(r.Declaration))
            ? basis
            : null;

    private static bool SaysHow(Declaration right) => right.List("rights").Contains("WithdrawConsent") && (right.Says("via") || right.Tells("details"));
}
