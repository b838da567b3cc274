using GdprKit.Declarations.Law;

namespace GdprKit.Declarations.Gaps.Marketing;

/// <summary>GDPR8006: a known tracker that is declared strictly necessary.</summary>
internal sealed class TrackerClaimedNecessary() : DeclarationRule(
    RuleIdentifiers.TrackerClaimedNecessary, RuleSeverity.Warning, "ePrivacy Directive 5(3)",
    "Tracker declared strictly necessary",
    "{0} is strictly necessary by its declaration, but {1} (ePrivacy Directive Art. 5(3)): say its purpose, and declare [Consent]",
    "Measuring use and advertising are never strictly necessary for what the person asked for (WP 194).",
    Declarations.Kinds.Cookie)
{
    protected override string? Fault(DeclarationContext declaration) =>
        declaration.Declaration.Text("purpose") == "StrictlyNecessary" && Trackers.Find(declaration.Declaration.Text("name")) is { } tracker
            ? $"'{tracker.Pattern}' is of {tracker.Provider}, for {(tracker.Purpose == "Marketing" ? "marketing" : "statistics")}"
            : null;
}
