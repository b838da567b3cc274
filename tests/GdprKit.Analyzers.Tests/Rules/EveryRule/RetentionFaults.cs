namespace GdprKit.Analyzers.Tests.Rules.EveryRule;

/// <summary>What fires the rules of retention.</summary>
internal static class RetentionFaults
{
    public const string Source = """
        [ProcessingActivity("kept a")] [Retention(Years = 1)] public class KeptA;
        [ProcessingActivity("kept b")] [Retention("for ever")] public class KeptB;
        [ProcessingActivity("kept c")] [Retention(Years = 1, After = RetentionEvent.Collected, Law = "SE:1999:1078:7:2")] [Retention(Years = 20, Law = "SE:1999:1078:7:2")] public class KeptC;
        [ProcessingActivity("kept d")] [Retention(Days = 90, Law = "DK:tvo:4c")] [Retention(Law = "SE:2099:1:1")] public class KeptD;
        [ProcessingActivity("kept e")] [LegalBasis(Article6.Consent)] [Retention(Until = RetentionEvent.PurposeFulfilled)] public class KeptE;
        [ProcessingActivity("kept f")] [Retention(After = RetentionEvent.ContractEnded)] public class KeptF;
        [ProcessingActivity("kept g")] [Retention(Years = 1, Until = RetentionEvent.CaseClosed)] public class KeptG;
        """;
}
