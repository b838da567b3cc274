namespace GdprKit.Analyzers;

/// <summary>Every rule id of the analyzers. Blocks: 10 inventory, 20 lawfulness, 40 retention, 90 consistency.</summary>
internal static class RuleIdentifiers
{
    public const string UntaggedPersonalData = "GDPR1001";
    public const string UnusedPersonalData = "GDPR1003";
    public const string MissingLegalBasis = "GDPR2003";
    public const string MissingRetention = "GDPR4001";
    public const string InvalidPeriod = "GDPR4003";
    public const string DanglingReference = "GDPR9001";

    /// <summary>The same as RepositoryUrl in Directory.Build.props; a test compares them.</summary>
    public const string RepositoryUrl = "https://github.com/gdprkit/gdprkit";

    public static string HelpLink(string id) => $"{RepositoryUrl}/blob/main/analyzers/docs/rules/{id}.md";
}
