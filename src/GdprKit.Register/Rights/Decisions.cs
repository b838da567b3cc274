namespace GdprKit.Register.Rights;

/// <summary>Whether GDPR Art. 22(2) allows an automated decision, as far as it is declared.</summary>
internal static class Decisions
{
    public static string Provision(Article22 exception) => exception switch
    {
        Article22.Contract => "22(2)(a)",
        Article22.AuthorisedByLaw => "22(2)(b)",
        Article22.ExplicitConsent => "22(2)(c)",
        _ => "22(2)",
    };

    /// <summary>A contract needs one among the bases, a law its name, consent a consent.</summary>
    public static bool IsAllowed(ProcessingActivity activity, AutomatedDecision decision) => decision.Exception switch
    {
        Article22.Contract => activity.LegalBases.Any(b => b.Article == "6(1)(b)"),
        Article22.AuthorisedByLaw => decision.Law is not null,
        Article22.ExplicitConsent => activity.Consents.Count > 0 || activity.LegalBases.Any(b => b.Article is "6(1)(a)" or "9(2)(a)"),
        _ => false,
    };

    /// <summary>Whether special categories keep from it (Art. 22(4)): each needs explicit consent or substantial public interest.</summary>
    public static bool TouchesSpecialCategories(ProcessingActivity activity) =>
        activity.DataItems.Any(i => i.IsSpecial && !i.LegalBases.Any(b => activity.LegalBases[b].Article is "9(2)(a)" or "9(2)(g)"));
}
