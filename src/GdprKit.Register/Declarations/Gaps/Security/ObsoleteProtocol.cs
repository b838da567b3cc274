using GdprKit.Declarations.Law;

namespace GdprKit.Declarations.Gaps.Security;

/// <summary>GDPR7015: a security measure by a protocol or algorithm that no longer protects.</summary>
internal sealed class ObsoleteProtocol() : DeclarationRule(
    RuleIdentifiers.ObsoleteProtocol, RuleSeverity.Information, "32(1)",
    "Obsolete protocol as a security measure",
    "{0} names '{1}', which no longer protects (GDPR Art. 32(1)): name what is used today, or replace it",
    "Security follows the state of the art; a measure that was broken years ago tells readers that nobody looked since.",
    Declarations.Kinds.SecurityMeasure)
{
    protected override string? Fault(DeclarationContext declaration) =>
        declaration.Declaration.List("examples").Prepend(declaration.Declaration.Text("description"))
            .Select(text => Phrases.Find(PhraseList.ObsoleteProtection, text)).FirstOrDefault(p => p is not null);
}
