namespace GdprKit.Analyzers.Tests.Rules.EveryRule;

/// <summary>What fires the rules of lawfulness. The bases of the assembly are for some data, so that activities can lack one.</summary>
internal static class LawfulnessFaults
{
    public const string Source = """
        [assembly: LegalBasis(Article6.Contract, Data = ["shared"])]
        [assembly: LegalBasis(Article6.LegalObligation, Data = ["shared"])]
        [ProcessingActivity("share")] [Processes(DataCategory.Contact, "shared")] public class Shared;
        [ProcessingActivity("share again")] [Processes(DataCategory.Contact, "shared")] public class SharedAgain;
        [ProcessingActivity("TODO")] [LegalBasis(Article6.Contract, With = ContractParty.YourOrganisation)] [LegalBasis(Article6.LegitimateInterests)] public class Everything;
        [Consent("anything")] [LegalBasis(Article6.Consent)] public static class Group
        {
            [ProcessingActivity("ask")] public class Ask;
            [ProcessingActivity("ask again")] public class AskAgain;
        }
        [ProcessingActivity("permit")] [DataController("City", PublicAuthority = true)] [LegalBasis(Article6.LegitimateInterests)] public class Permits;
        [ProcessingActivity("manage accounts")] [LegalBasis(Article6.StepsBeforeContract)] public class Accounts;
        """;
}
