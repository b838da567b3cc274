using GdprKit.Declarations.Law;

namespace GdprKit.Declarations.Gaps.Recipients;

/// <summary>GDPR5011: a company that is likely outside the EU/EEA by the legal form in its name, and whose country is not told.</summary>
internal sealed class RecipientWithoutCountry() : DeclarationRule(
    RuleIdentifiers.RecipientWithoutCountry, RuleSeverity.Information, "13(1)(f), 30(1)(e)",
    "Company of unknown country among recipients",
    "{0} names '{1}', which by its legal form may be outside the EU/EEA, but not its Country (GDPR Art. 13(1)(f), 30(1)(e)): add it",
    "Whether data leaves the EU/EEA depends on where its recipients are.",
    Declarations.Kinds.Recipient, Declarations.Kinds.Processor)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var recipient = declaration.Declaration;
        if (recipient.Tells("country") || recipient.Tells("address") || declaration.Has(Declarations.Kinds.Transfer)) return null;

        // Of a known company another rule tells where it is.
        var names = recipient.List("more").Prepend(recipient.Text("who") ?? "");
        return names.FirstOrDefault(name => CompanyForms.MayBeOutside(name) && KnownProcessors.FindByName(name) is null);
    }
}
