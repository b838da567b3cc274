namespace GdprKit.Analyzers.Tests.Rules.EveryRule;

/// <summary>What rules of marketing tell.</summary>
internal static class MarketingFaults
{
    public const string Source = """
        [ProcessingActivity("send offers", Kind = PurposeKind.DirectMarketing, Via = Via.Email)] [Processes(DataCategory.UsageBehaviour, "clicks")] public class Offers;
        [ProcessingActivity("send news")] [LegalBasis(Article6.Contract)] [Consent("get news")] public class News;
        [ProcessingActivity("count visits")] [Cookie("_ga", CookiePurpose.StrictlyNecessary)] [Cookie("ads", CookiePurpose.Marketing)] [NotPersonalData("a number")] public class Visits;
        """;
}
