namespace GdprKit.Declarations.Gaps;

/// <summary>The rules that <see cref="GapFinder"/> judges.</summary>
internal static class Rules
{
    public static readonly Rule UnusedPersonalData = new("GDPR1003", "5(1)(b), 5(1)(c), 30(1)",
        "Personal data is used by no activity",
        "{0} is tagged as personal data, but no processing activity uses it (GDPR Art. 5(1)(b), 30(1)): name it in [Processes] of an activity, or do without it");

    public static readonly Rule MissingLegalBasis = new("GDPR2003", "6(1), 13(1)(c)",
        "Processing activity without legal basis",
        "{0} has no legal basis{1} (GDPR Art. 6(1), 13(1)(c)): declare [LegalBasis]");

    public static readonly Rule MissingTranslation = new("GDPR3009", "12(1)",
        "Text missing in a language of the notice",
        "{0} lacks {1} (GDPR Art. 12(1)): until every text is translated, the notice is not offered in that language");

    public static readonly Rule MissingRetention = new("GDPR4001", "5(1)(e), 13(2)(a), 30(1)(f)",
        "Processing activity without retention",
        "{0} does not say how long data is kept{1} (GDPR Art. 5(1)(e), 13(2)(a)): declare [Retention]");

    public static readonly Rule InvalidPeriod = new("GDPR4003", "5(1)(e), 13(2)(a)",
        "Invalid retention period",
        "The retention on {0} is invalid: {1}");

    public static readonly Rule DanglingReference = new("GDPR9001", "",
        "Reference to a type or member that does not exist or is untagged",
        "{0} names {1}");

    public static readonly Rule DuplicateId = new("GDPR9002", "",
        "Two declarations have the same id",
        "{0} has the id '{1}', as another one has: give one of them an Id of its own");

    public static readonly Rule BrokenPromise = new("GDPR9016", "",
        "Declaration of what is denied",
        "{0} breaks {1}: take back one of them");

    public static readonly IReadOnlyList<Rule> All = [UnusedPersonalData, MissingLegalBasis, MissingTranslation, MissingRetention, InvalidPeriod, DanglingReference, DuplicateId, BrokenPromise];
}
