namespace GdprKit.Analyzers.Tests.Rules.EveryRule;

/// <summary>What fires the rules of recipients and transfers.</summary>
internal static class RecipientsFaults
{
    public const string Source = """
        [Processor("Parcel Robots Ltd")] public class Robots;
        [Transfer("AU", TransferGround.Adequacy)] [Transfer("US", TransferGround.Adequacy)] public class Abroad;
        [Transfer("US", TransferGround.LegalClaims)] [Transfer(TransferGround.StandardContractualClauses)] public class Elsewhere;
        [ProcessingActivity("sent")] [Recipient("Acme", Country = "IN")] public class Sent;
        """;
}
