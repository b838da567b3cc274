namespace GdprKit.Declarations.Gaps;

/// <summary>Every rule id. The block is the topic.</summary>
internal static class RuleIdentifiers
{
    public const string UntaggedPersonalData = "GDPR1001";
    public const string ActivityWithoutData = "GDPR1002";
    public const string UnusedPersonalData = "GDPR1003";
    public const string DataWithoutSubject = "GDPR1004";
    public const string AnonymousIdentifier = "GDPR1008";
    public const string LikelyPersonalData = "GDPR1011";
    public const string PossiblePersonalData = "GDPR1012";
    public const string LostTag = "GDPR1013";
    public const string SubjectWithoutActivity = "GDPR1015";
    public const string ExcessiveData = "GDPR1016";
    public const string MissingPurpose = "GDPR2001";
    public const string MissingLegalBasis = "GDPR2003";
    public const string AlternativeBases = "GDPR2004";
    public const string MissingWithdrawal = "GDPR2005";
    public const string SharedConsent = "GDPR2007";
    public const string ConsentByDefault = "GDPR2008";
    public const string ContractWithOthers = "GDPR2011";
    public const string MissingLaw = "GDPR2012";
    public const string InterestNotStated = "GDPR2014";
    public const string MissingBalancingTest = "GDPR2015";
    public const string AuthorityOnInterests = "GDPR2016";
    public const string MissingSpecialCondition = "GDPR2019";
    public const string SpecialConditionWithoutLaw = "GDPR2020";
    public const string ConsentNotExplicit = "GDPR2021";
    public const string MissingCriminalGround = "GDPR2023";
    public const string IdentifierWithoutGround = "GDPR2024";
    public const string ChildConsent = "GDPR2025";
    public const string ImpliedConsent = "GDPR2029";
    public const string BasisOfOrganisation = "GDPR2030";
    public const string ContractStage = "GDPR2031";
    public const string MissingController = "GDPR3001";
    public const string JointControllerWithoutArrangement = "GDPR3004";
    public const string MissingSource = "GDPR3005";
    public const string MissingProvision = "GDPR3007";
    public const string MissingTranslation = "GDPR3009";
    public const string NoticeDateNotRaised = "GDPR3011";
    public const string RecipientsNotStated = "GDPR3012";
    public const string GenericRecipient = "GDPR3013";
    public const string IncompleteProcessorRecord = "GDPR3016";
    public const string ControllerHardToReach = "GDPR3017";
    public const string PassiveChangeNotice = "GDPR3018";
    public const string ObsoleteAuthority = "GDPR3019";
    public const string NoticeDate = "GDPR3020";
    public const string ContactPlaceholder = "GDPR3021";
    public const string MissingRetention = "GDPR4001";
    public const string PeriodWithoutStart = "GDPR4002";
    public const string InvalidPeriod = "GDPR4003";
    public const string UnlimitedRetention = "GDPR4004";
    public const string ShorterThanLaw = "GDPR4005";
    public const string LongerThanLaw = "GDPR4006";
    public const string OverStatutoryMaximum = "GDPR4007";
    public const string WrongAnchor = "GDPR4008";
    public const string UndeterminableRetention = "GDPR4009";
    public const string KeptAfterWithdrawal = "GDPR4012";
    public const string OpenEndedRetention = "GDPR4015";
    public const string AmbiguousRetention = "GDPR4016";
    public const string StatutoryWithoutPeriod = "GDPR4017";
    public const string MissingAgreement = "GDPR5001";
    public const string TransferWithoutGround = "GDPR5004";
    public const string NoAdequacyDecision = "GDPR5005";
    public const string ConditionalAdequacy = "GDPR5006";
    public const string DerogationForRoutine = "GDPR5009";
    public const string RecipientWithoutCountry = "GDPR5011";
    public const string TransferWithoutCountry = "GDPR5015";
    public const string TransfersNotStated = "GDPR5016";
    public const string UndeclaredProcessor = "GDPR5018";
    public const string DecisionWithoutException = "GDPR6001";
    public const string DecisionWithoutLogic = "GDPR6002";
    public const string DecisionWithoutReview = "GDPR6003";
    public const string MarketingWithoutOptOut = "GDPR6006";
    public const string MissingImpactAssessment = "GDPR6011";
    public const string WithdrawalWithoutConsent = "GDPR6015";
    public const string UndeclaredProfiling = "GDPR6016";
    public const string ContradictingRights = "GDPR6017";
    public const string ConditionalComplaint = "GDPR6018";
    public const string UnstatedDecision = "GDPR6019";
    public const string UnprotectedData = "GDPR7007";
    public const string MissingSecurityMeasures = "GDPR7009";
    public const string ObsoleteProtocol = "GDPR7015";
    public const string MarketingWithoutConsent = "GDPR8001";
    public const string ConsentWithoutBasis = "GDPR8002";
    public const string UndeclaredCookie = "GDPR8003";
    public const string CookieWithoutConsent = "GDPR8004";
    public const string IncompleteCookie = "GDPR8005";
    public const string TrackerClaimedNecessary = "GDPR8006";
    public const string TrackingWithoutCookies = "GDPR8007";
    public const string IdentifyingCookie = "GDPR8008";
    public const string DanglingReference = "GDPR9001";
    public const string DuplicateId = "GDPR9002";
    public const string UnexplainedSuppression = "GDPR9003";
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
    public const string InconsistentItem = "GDPR9020";
    public const string InvalidDate = "GDPR9021";
    public const string NewActivity = "GDPR9101";
    public const string ActivityRemoved = "GDPR9102";
    public const string NewCategory = "GDPR9103";
    public const string NewSpecialCategory = "GDPR9104";
    public const string LongerRetention = "GDPR9105";
    public const string BasisChanged = "GDPR9106";
    public const string NewRecipient = "GDPR9107";
    public const string NewThirdCountry = "GDPR9108";
    public const string OtherChange = "GDPR9109";
    public const string UnreadableApproval = "GDPR9110";

    /// <summary>The same as RepositoryUrl in Directory.Build.props; a test compares them.</summary>
    public const string RepositoryUrl = "https://github.com/gdprkit/gdprkit";

    public static string HelpLink(string id) => $"{RepositoryUrl}/blob/main/analyzers/docs/rules/{id}.md";

    /// <summary>The topic that the block of an id stands for.</summary>
    public static string Topic(string id) => id.Substring("GDPR".Length, 2) switch
    {
        "10" => "Inventory",
        "20" => "Lawfulness",
        "30" => "Transparency",
        "40" => "Retention",
        "50" => "Recipients",
        "60" => "Rights",
        "70" => "Security",
        "80" => "Marketing",
        "91" => "Change",
        _ => "Consistency",
    };
}
