namespace GdprKit.Analyzers;

/// <summary>Every rule id of the analyzers. Blocks: 10 inventory, 20 lawfulness, 30 transparency, 40 retention, 90 consistency.</summary>
internal static class RuleIdentifiers
{
    public const string UntaggedPersonalData = "GDPR1001";
    public const string UnusedPersonalData = "GDPR1003";
    public const string LikelyPersonalData = "GDPR1011";
    public const string PossiblePersonalData = "GDPR1012";
    public const string LostTag = "GDPR1013";
    public const string MissingLegalBasis = "GDPR2003";
    public const string MissingTranslation = "GDPR3009";
    public const string MissingRetention = "GDPR4001";
    public const string InvalidPeriod = "GDPR4003";
    public const string DanglingReference = "GDPR9001";
    public const string DuplicateId = "GDPR9002";
    public const string LostPart = "GDPR9010";
    public const string PartWithoutDeclarations = "GDPR9011";
    public const string NewerPart = "GDPR9012";
    public const string UnreadDeclaration = "GDPR9013";
    public const string FileLocalDeclaration = "GDPR9014";
    public const string DeclarationOrder = "GDPR9015";
    public const string BrokenPromise = "GDPR9016";
    public const string InvalidTranslation = "GDPR9017";
    public const string StaleBaselineEntry = "GDPR9018";
    public const string InvalidDetectorSetting = "GDPR9019";

    /// <summary>The same as RepositoryUrl in Directory.Build.props; a test compares them.</summary>
    public const string RepositoryUrl = "https://github.com/gdprkit/gdprkit";

    public static string HelpLink(string id) => $"{RepositoryUrl}/blob/main/analyzers/docs/rules/{id}.md";
}
