using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2007: one consent for several purposes.</summary>
internal sealed class SharedConsent() : RegisterRule(
    RuleIdentifiers.SharedConsent, RuleSeverity.Warning, "6(1)(a), 7",
    "One consent for several purposes",
    "{0} is one consent for {1} (GDPR Art. 6(1)(a), 7, recital 43): declare a [Consent] on each of them",
    "Consent is given for specific purposes, and is not free where one cannot be refused without the other.")
{
    public override IEnumerable<GapFinding> Find(RegisterContext register) =>
        from activity in register.Activities
        where !activity.Activity.IsProcessors && activity.Answers.Any(a => a.LegalBases.Any(b => Bases.IsConsent(b.Declaration)))
        from consent in activity.Activity.Consents
        where consent.Scope == ScopeKind.Group
        group activity by consent into shared
        where shared.Count() > 1
        select new GapFinding(this, shared.Key, $"[{shared.Key.Declaration.Kind}] on {GapFinding.Name(shared.Key)}",
            string.Join(", ", shared.Select(a => GapFinding.Name(a.Where)).OrderBy(n => n, StringComparer.Ordinal)));
}
