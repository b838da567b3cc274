namespace GdprKit.Analyzers.Tests.Rules.EveryRule;

/// <summary>Fires the rules about rights, marketing and automated decisions, and that about inconsistent items.</summary>
internal static class RightsFaults
{
    public const string Source = """
        [assembly: Right(DataRight.Erasure)]
        [assembly: Right(DataRight.Erasure | DataRight.Complaint, When = "you ask in writing")]
        namespace RightsOf
        {
            [ProcessingActivity("credit")] [AutomatedDecision("credit", Article22.Contract)] public class Credit;
            [ProcessingActivity("offers", Kind = PurposeKind.DirectMarketing)] public class Offers;
            [ProcessingActivity("segments")] [Processes(DataCategory.Preference, "segment", DerivedFrom = "purchases")] public class Segments;
            [ProcessingActivity("approve applications")] [Processes(DataCategory.Financial, "segment")] public class Applications;
        }
        """;
}
