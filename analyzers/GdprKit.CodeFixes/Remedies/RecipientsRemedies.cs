using GdprKit.Declarations.Gaps;
using static GdprKit.CodeFixes.Remedies.Remedy;

namespace GdprKit.CodeFixes.Remedies;

/// <summary>Answers to rules of recipients and transfers. Countries are left to be written: nobody knows them but who has the contract.</summary>
internal static class RecipientsRemedies
{
    public static readonly Dictionary<string, Remedy[]> All = new(StringComparer.Ordinal)
    {
        [RuleIdentifiers.MissingAgreement] =
        [
            Say("Refer to the agreement", "Agreement = \"TODO: the reference of the agreement\""),
            Say("The agreement lays down all that Art. 28(3) asks for", "Terms = AgreementTerms.Article28"),
        ],
        [RuleIdentifiers.TransferWithoutGround] =
        [
            Declare("Transfer: adequacy decision, Art. 45", Adequacy),
            Declare("Transfer: standard contractual clauses, Art. 46(2)(c)", Clauses),
            Declare("Transfer: binding corporate rules, Art. 47", CorporateRules),
            DeclareOnAssembly("Transfer: adequacy decision, Art. 45", Adequacy),
            DeclareOnAssembly("Transfer: standard contractual clauses, Art. 46(2)(c)", Clauses),
            DeclareOnAssembly("Transfer: binding corporate rules, Art. 47", CorporateRules),
        ],
        [RuleIdentifiers.ConditionalAdequacy] =
        [
            Say("Say that the decision covers the recipient", "Supplementary = \"TODO: why the decision covers the recipient\""),
            Say("Say when the decision covers it", "When = \"TODO: the decision covers the recipient\""),
        ],
        [RuleIdentifiers.DerogationForRoutine] = [Say("It occurs in some cases only", "Occurs = Occurs.Sometimes")],
        [RuleIdentifiers.RecipientWithoutCountry] = [Say("Name the country", "Country = \"TODO\"")],
        [RuleIdentifiers.TransfersNotStated] =
        [
            DeclareOnAssembly("No data leaves the EU/EEA", "Never(DataPractice.Transfers)"),
            DeclareOnAssembly("Transfer: adequacy decision, Art. 45", Adequacy),
            DeclareOnAssembly("Transfer: standard contractual clauses, Art. 46(2)(c)", Clauses),
        ],
    };

    private const string Adequacy = "Transfer(\"TODO\", TransferGround.Adequacy)";
    private const string Clauses = "Transfer(\"TODO\", TransferGround.StandardContractualClauses)";
    private const string CorporateRules = "Transfer(\"TODO\", TransferGround.BindingCorporateRules)";
}
