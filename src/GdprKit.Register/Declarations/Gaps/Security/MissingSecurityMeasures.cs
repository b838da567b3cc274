namespace GdprKit.Declarations.Gaps.Security;

/// <summary>GDPR7009: no security measure is declared: of the whole app, told once; or, where others have one, of an activity.</summary>
internal sealed class MissingSecurityMeasures() : RegisterRule(
    RuleIdentifiers.MissingSecurityMeasures, RuleSeverity.Warning, "30(1)(g), 30(2)(d), 32(1)",
    "No security measures declared",
    "{0} declares no security measures (GDPR Art. 30(1)(g), 32(1)): describe them in general by [assembly: SecurityMeasure(…)]",
    "The record has a general description of what protects the data; nobody who is anonymous ever reads it.")
{
    public override bool HasFix => true;

    public override IEnumerable<GapFinding> Find(RegisterContext register)
    {
        var unprotected = register.Activities.Where(a => !a.Said(Declarations.Kinds.SecurityMeasure).Any(s => Measures.Is(s.Declaration)))
            .OrderBy(a => a.Activity.Type.Name, StringComparer.Ordinal).ToArray();
        if (unprotected.Length < register.Activities.Count || unprotected.Length == 0) return unprotected.Select(a => a.Lacks(this));

        return [register.Controller is { } controller ? new(this, controller, register.ControllerSubject) : unprotected[0].Lacks(this)];
    }
}
