using GdprKit.Declarations.Law;

namespace GdprKit.Declarations.Gaps.Transparency;

/// <summary>GDPR3013: recipients that may be anybody.</summary>
internal sealed class GenericRecipient() : DeclarationRule(
    RuleIdentifiers.GenericRecipient, RuleSeverity.Information, "13(1)(e), 15(1)(c)",
    "Recipient that may be anybody",
    "{0} names {1}, who may be anybody (GDPR Art. 13(1)(e)): name them, or their trade and what they get the data for",
    "Recipients are named, or described so that people understand who has their data (WP 260; C-154/21).",
    Declarations.Kinds.Recipient, Declarations.Kinds.Processor)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var recipient = declaration.Declaration;
        if (recipient.Says("kind") || recipient.Says("examples") || Party.HasContact(recipient)) return null;

        string[] generic = [.. Party.Names(recipient).Where(n => Phrases.Find(PhraseList.GenericRecipient, n) is not null).Select(n => $"'{n}'")];
        return generic.Length == 0 ? null : string.Join(", ", generic);
    }
}
