namespace GdprKit.Declarations.Gaps.Transparency;

/// <summary>GDPR3018: changes of the notice are published, and nobody is told.</summary>
internal sealed class PassiveChangeNotice() : DeclarationRule(
    RuleIdentifiers.PassiveChangeNotice, RuleSeverity.Information, "12(1), 13(3), 14(4)",
    "Changes of the notice are told to nobody",
    "{0} leaves it to people to find changes (GDPR Art. 13(3), 12(1)): announce them, Changes = ChangeNotice.Announced or AnnouncedInAdvance",
    "Before data is used for another purpose, people are told; they cannot be asked to look again and again (WP 260).",
    Declarations.Kinds.PrivacyNotice)
{
    protected override string? Fault(DeclarationContext declaration) => declaration.Declaration.Text("changes") == "Published" ? "" : null;
}
