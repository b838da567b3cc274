namespace GdprKit.Analyzers.Tests.Rules.EveryRule;

/// <summary>What rules of transparency tell.</summary>
internal static class TransparencyFaults
{
    public const string Source = """
        [assembly: DataController("Shop of Denmark", Country = "DK")]
        [assembly: PrivacyNotice(Changes = ChangeNotice.Published)]
        [assembly: Right(DataRight.Complaint, "hos Datainspektionen")]
        [ProcessingActivity("use a network")] [LegalBasis(Article6.Contract)] [JointController("the network")] [DataSource(DataOrigin.Partner)] public class Network;
        [ProcessingActivity("run it for others")] [ProcessorFor("others")] [Recipient("third parties")] public class OnBehalf;
        [DataController("The other", Country = "UK")] [ProcessingActivity("act as another")] public class Other;
        """;
}
