namespace GdprKit.Declarations.Gaps;

/// <summary>The rules of the running app, by id.</summary>
internal static class AppRules
{
    public static readonly AppRule ConsentWithoutProof = new(
        RuleIdentifiers.ConsentWithoutProof, RuleSeverity.Warning, "7(1)",
        "Consent without a place for its proof",
        "Whoever relies on consent must be able to show that the person gave it: to what, when and to which words.");

    public static readonly AppRule RetentionNotExecuted = new(
        RuleIdentifiers.RetentionNotExecuted, RuleSeverity.Warning, "5(1)(e), 25(1)",
        "Retention cannot be executed",
        "A period that nothing ends is a promise that is broken by itself: the data stays.");

    public static readonly AppRule ObjectionNotHandled = new(
        RuleIdentifiers.ObjectionNotHandled, RuleSeverity.Warning, "21(1), 21(4)",
        "Objection not handled",
        "People may object to what rests on a public task or legitimate interests, and are told so; somebody has to receive it, and to stop.");

    public static readonly AppRule NotExported = new(
        RuleIdentifiers.NotExported, RuleSeverity.Warning, "15(1), 15(3)",
        "Personal data missing from the access export",
        "Who asks gets a copy of all that is held about them; what nothing leads to is left out of it.");

    public static readonly AppRule NotErased = new(
        RuleIdentifiers.NotErased, RuleSeverity.Warning, "17(1)",
        "Personal data that no erasure reaches",
        "Who may have their data erased may have all of it erased; what can neither be deleted nor cleared stays, whatever they were told.");

    public static readonly IReadOnlyList<AppRule> All = [ConsentWithoutProof, RetentionNotExecuted, ObjectionNotHandled, NotExported, NotErased];
}
