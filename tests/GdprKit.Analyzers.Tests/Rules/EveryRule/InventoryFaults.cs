namespace GdprKit.Analyzers.Tests.Rules.EveryRule;

/// <summary>What fires the rules of inventory.</summary>
internal static class InventoryFaults
{
    public const string Source = """
        [ProcessingActivity("survey")] public class Survey;
        [ProcessingActivity("count")] [Processes(DataCategory.OnlineIdentifier, "device", Protection = Protection.Anonymised)] public class Count;
        [DataSubject("Relatives")] public static class Relative;
        """;
}
