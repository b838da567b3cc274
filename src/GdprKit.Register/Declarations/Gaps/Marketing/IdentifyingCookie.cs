namespace GdprKit.Declarations.Gaps.Marketing;

/// <summary>GDPR8008: a cookie that tells people apart, on a class that is said to hold no personal data.</summary>
internal sealed class IdentifyingCookie() : DeclarationRule(
    RuleIdentifiers.IdentifyingCookie, RuleSeverity.Information, "4(1); Rec. 30",
    "Cookie that is said to be no personal data",
    "{0} denies that a cookie holds personal data (GDPR Art. 4(1), Rec. 30): an identifier by which a person is recognised is personal data",
    "Online identifiers that tell one person from another are personal data, also where no name stands in them.",
    Declarations.Kinds.NotPersonalData)
{
    /// <summary>One that only remembers a choice, such as the language, may be right.</summary>
    protected override string? Fault(DeclarationContext declaration) =>
        declaration.Where.Member is null && declaration.Beside.Any(d => d.Kind == Declarations.Kinds.Cookie && d.Text("purpose") != "Preferences") ? "" : null;
}
