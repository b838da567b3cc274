using GdprKit.Declarations.Law;

namespace GdprKit.Declarations.Gaps.Marketing;

/// <summary>GDPR8001: marketing by electronic mail, neither with consent nor as the soft opt-in.</summary>
internal sealed class MarketingWithoutConsent() : ActivityRule(
    RuleIdentifiers.MarketingWithoutConsent, RuleSeverity.Warning, "ePrivacy Directive 13(1), 13(2)",
    "Electronic marketing without consent",
    "{0} sends electronic marketing without consent (ePrivacy Directive Art. 13(1)): declare [Consent(…, Kind = ConsentKind.ElectronicMarketing)], or for "
        + "your own customers [OptOut] and the law of the soft opt-in, [LegalBasis(…, Law = \"EU:32002L0058:13-2\")]",
    "Marketing by e-mail, SMS or the like needs prior consent, whatever basis of the GDPR the processing has; own customers may be offered similar products until they object.")
{
    private static readonly string[] Electronic = ["Email", "Sms", "App", "OtherElectronic"];

    public override IEnumerable<GapFinding> Find(ActivityContext activity)
    {
        if (activity.Declaration.Text("kind") != "DirectMarketing" || !IsElectronic(activity) || HasConsent(activity) || IsSoftOptIn(activity)) return [];
        return [activity.Lacks(this)];
    }

    /// <summary>Only a message has a link to unsubscribe.</summary>
    private static bool IsElectronic(ActivityContext activity) =>
        activity.Declaration.List("via").Any(Electronic.Contains) || activity.Activity.Said(Declarations.Kinds.OptOut).Any(s => s.Declaration.List("via").Contains("UnsubscribeLink"));

    private static bool HasConsent(ActivityContext activity) =>
        activity.RestsOn("Consent") || activity.Activity.Consents.Any(c => c.Declaration.Text("kind") != "Cookies" && c.Declaration.Tells("to"));

    private static bool IsSoftOptIn(ActivityContext activity) =>
        activity.Activity.Said(Declarations.Kinds.OptOut).Any() && activity.Bases.Any(b => SoftOptInLaws.Has(b.Declaration.Text("law")));
}
