namespace GdprKit.Declarations;

/// <summary>The kinds of declaration, each the name of its attribute without the suffix.</summary>
internal static class Kinds
{
    public const string AutomatedDecision = "AutomatedDecision";
    public const string Consent = "Consent";
    public const string Cookie = "Cookie";
    public const string DataController = "DataController";
    public const string DataProtectionOfficer = "DataProtectionOfficer";
    public const string DataSource = "DataSource";
    public const string DataSubject = "DataSubject";
    public const string JointController = "JointController";
    public const string LegalBasis = "LegalBasis";
    public const string Never = "Never";
    public const string NotPersonalData = "NotPersonalData";
    public const string OptOut = "OptOut";
    public const string PersonalData = "PersonalData";
    public const string PrivacyNotice = "PrivacyNotice";
    public const string Processes = "Processes";
    public const string ProcessingActivity = "ProcessingActivity";
    public const string Processor = "Processor";
    public const string ProcessorFor = "ProcessorFor";
    public const string Profiling = "Profiling";
    public const string Recipient = "Recipient";
    public const string Representative = "Representative";
    public const string Retention = "Retention";
    public const string Right = "Right";
    public const string SecurityMeasure = "SecurityMeasure";
    public const string Statement = "Statement";
    public const string StoredIn = "StoredIn";
    public const string Transfer = "Transfer";

    /// <summary>A rule suppressed with .NET's <c>[SuppressMessage]</c>; no attribute of GdprKit's, so not one of <see cref="All"/>.</summary>
    public const string Suppression = "Suppression";

    public static readonly IReadOnlyList<string> All =
    [
        AutomatedDecision, Consent, Cookie, DataController, DataProtectionOfficer, DataSource, DataSubject, JointController,
        LegalBasis, Never, NotPersonalData, OptOut, PersonalData, PrivacyNotice, Processes, ProcessingActivity,
        Processor, ProcessorFor, Profiling, Recipient, Representative, Retention, Right, SecurityMeasure,
        Statement, StoredIn, Transfer,
    ];
}
