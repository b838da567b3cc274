using GdprKit.Declarations.Gaps;

namespace GdprKit.Declarations.Changes;

/// <summary>The rules of the gate on change: what differs from the approved register, each by its own rule.</summary>
internal static class ChangeRules
{
    /// <summary>The command that writes the approved register.</summary>
    public const string Accept = "dotnet build -p:GdprKitAcceptRegister=true";

    private const string Decide = ": accept it with '" + Accept + "', or take it back";

    public static readonly ChangeRule NoticeDateNotRaised = new(
        RuleIdentifiers.NoticeDateNotRaised, RuleSeverity.Warning, "12(1), 13(3), 14(4)",
        "Privacy notice changed without a new date",
        "{0} still says LastUpdated = \"{1}\", although what people are told has changed since the approved register (GDPR Art. 12(1), 13(3), 14(4)): raise it, and tell the people concerned",
        "People who have read the notice see by its date that it says something else now.");

    public static readonly ChangeRule NewActivity = new(
        RuleIdentifiers.NewActivity, RuleSeverity.Warning, "13(3), 30(1)",
        "New processing activity",
        "{0} is not in the approved register{1} (GDPR Art. 13(3), 30(1))" + Decide,
        "A new purpose is entered in the record and told to people before it begins; somebody decides on it.");

    public static readonly ChangeRule ActivityRemoved = new(
        RuleIdentifiers.ActivityRemoved, RuleSeverity.Warning, "30(1)",
        "Processing activity removed",
        "{0} of the approved register is gone{1} (GDPR Art. 30(1))" + Decide,
        "A purpose that ends leaves data behind, and one whose declaration was lost goes on unrecorded.");

    public static readonly ChangeRule NewCategory = new(
        RuleIdentifiers.NewCategory, RuleSeverity.Warning, "13(3), 14(1)(d)",
        "New category of personal data",
        "{0} now processes the category {1}, which it does not have in the approved register (GDPR Art. 13(3), 14(1)(d))" + Decide,
        "Data beyond what people were told needs a decision, and a notice that says so.");

    public static readonly ChangeRule NewSpecialCategory = new(
        RuleIdentifiers.NewSpecialCategory, RuleSeverity.Warning, "9, 10, 35",
        "New special category of personal data",
        "{0} now processes the category {1}, which it does not have in the approved register (GDPR Art. 9, 10, 35)" + Decide,
        "Special categories and data on offences need a condition of their own, and often an impact assessment.");

    public static readonly ChangeRule LongerRetention = new(
        RuleIdentifiers.LongerRetention, RuleSeverity.Warning, "5(1)(e), 13(2)(a)",
        "Personal data is kept longer",
        "{0} now keeps {1} (GDPR Art. 5(1)(e), 13(2)(a))" + Decide,
        "Data is kept no longer than the purpose needs, and people are told how long.");

    public static readonly ChangeRule BasisChanged = new(
        RuleIdentifiers.BasisChanged, RuleSeverity.Warning, "6(1), 13(1)(c)",
        "Legal basis changed",
        "{0} rests on {1} (GDPR Art. 6(1), 13(1)(c))" + Decide,
        "A basis is chosen before processing begins and told to people; it is not exchanged in passing.");

    public static readonly ChangeRule NewRecipient = new(
        RuleIdentifiers.NewRecipient, RuleSeverity.Warning, "13(1)(e)",
        "New recipient of personal data",
        "{0} now has the recipient {1}, which it does not have in the approved register (GDPR Art. 13(1)(e))" + Decide,
        "People are told who receives their data, and a processor needs an agreement first (Art. 28).");

    public static readonly ChangeRule NewThirdCountry = new(
        RuleIdentifiers.NewThirdCountry, RuleSeverity.Warning, "13(1)(f), 44",
        "New third country",
        "{0} now sends data to the third country {1}, which it does not in the approved register (GDPR Art. 13(1)(f), 44)" + Decide,
        "A transfer out of the EEA needs a ground of its own, and people are told of it.");

    public static readonly ChangeRule OtherChange = new(
        RuleIdentifiers.OtherChange, RuleSeverity.Warning, "5(2), 13(3), 30(1)",
        "Register differs from the approved one",
        "{0} differs from the approved register in {1} (GDPR Art. 5(2), 13(3), 30(1))" + Decide,
        "What somebody approved is what the register says.");

    public static readonly ChangeRule UnreadableApproval = new(
        RuleIdentifiers.UnreadableApproval, RuleSeverity.Error, "",
        "Approved register that cannot be read",
        "The approved register '{0}' cannot be read: {1}. Write it anew with '" + Accept + "'",
        "A file that cannot be read would let every change pass.");

    public static readonly IReadOnlyList<ChangeRule> All =
    [
        NoticeDateNotRaised, NewActivity, ActivityRemoved, NewCategory, NewSpecialCategory, LongerRetention, BasisChanged, NewRecipient, NewThirdCountry, OtherChange, UnreadableApproval,
    ];
}
