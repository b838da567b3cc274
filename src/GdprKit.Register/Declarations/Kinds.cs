namespace GdprKit.Declarations;

/// <summary>The kinds of declaration, each the name of its attribute without the suffix.</summary>
internal static class Kinds
{
    public const string Consent = "Consent";
    public const string DataController = "DataController";
    public const string DataSource = "DataSource";
    public const string DataSubject = "DataSubject";
    public const string LegalBasis = "LegalBasis";
    public const string Never = "Never";
    public const string NotPersonalData = "NotPersonalData";
    public const string PersonalData = "PersonalData";
    public const string PrivacyNotice = "PrivacyNotice";
    public const string ProcessingActivity = "ProcessingActivity";
    public const string Processes = "Processes";
    public const string Processor = "Processor";
    public const string Recipient = "Recipient";
    public const string Retention = "Retention";
    public const string SecurityMeasure = "SecurityMeasure";
    public const string Statement = "Statement";
    public const string Transfer = "Transfer";

    public static readonly IReadOnlyList<string> All =
    [
        Consent, DataController, DataSource, DataSubject, LegalBasis, Never, NotPersonalData, PersonalData, PrivacyNotice,
        ProcessingActivity, Processes, Processor, Recipient, Retention, SecurityMeasure, Statement, Transfer,
    ];
}
