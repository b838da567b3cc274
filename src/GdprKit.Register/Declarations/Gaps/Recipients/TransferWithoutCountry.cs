using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Recipients;

/// <summary>GDPR5015: a transfer to a country that is not named.</summary>
internal sealed class TransferWithoutCountry() : DeclarationRule(
    RuleIdentifiers.TransferWithoutCountry, RuleSeverity.Warning, "30(1)(e), 13(1)(f)",
    "Transfer without a country",
    "{0} does not say to which country (GDPR Art. 30(1)(e), 13(1)(f)): name it first, [Transfer(\"US\", …)], or in the Country of the recipient",
    "The record identifies the third country, and people are told where their data goes.",
    Declarations.Kinds.Transfer)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        // Where somebody travels or has goods sent is theirs to say, each time anew.
        if (declaration.Declaration.Tells("country") || (declaration.Declaration.Tells("when") && TransferGrounds.AreContractsOnly(declaration.Declaration))) return null;

        var recipients = declaration.Beside.Where(Questions.Recipient).Select(d => declaration.Where with { Declaration = d });
        return recipients.Any(r => NamesCountry(r, declaration.Source)) ? null : "";
    }

    private static bool NamesCountry(Scoped recipient, DeclarationSource source) =>
        recipient.Declaration.Tells("country") || new RecipientFinder(source).Of(recipient).Any(NamesCountry);

    private static bool NamesCountry(ResolvedRecipient recipient) => recipient.Uses.Any(u => u.Tells("country")) || recipient.Engaged.Any(NamesCountry);
}
