using GdprKit.Declarations.Gaps;
using static GdprKit.CodeFixes.Remedies.Remedy;

namespace GdprKit.CodeFixes.Remedies;

/// <summary>Answers to rules of rights.</summary>
internal static class RightsRemedies
{
    public static readonly Dictionary<string, Remedy[]> All = new(StringComparer.Ordinal)
    {
        [RuleIdentifiers.DecisionWithoutLogic] =
        [
            Say("Say the logic involved", "Logic = \"TODO: the logic involved\""),
            Say("Say the consequence", "Consequence = \"TODO: what follows for the person\""),
        ],
        [RuleIdentifiers.DecisionWithoutReview] =
        [
            Say("Review via the contact details", "Review = Via.Contact"),
            Say("Review via the website", "Review = Via.Website"),
        ],
        [RuleIdentifiers.MarketingWithoutOptOut] =
        [
            Declare("Opt out by the link in each message", "OptOut(Via.UnsubscribeLink)"),
            Declare("Opt out in the settings of the account", "OptOut(Via.AccountSettings)"),
            Declare("Opt out via the contact details", "OptOut(Via.Contact)"),
        ],
        [RuleIdentifiers.UnstatedDecision] =
        [
            Declare("A person decides", "Never(DataPractice.AutomatedDecisions)"),
            Declare("The decision is automated", "AutomatedDecision(\"TODO: what is decided\", Article22.Contract)"),
        ],
    };
}
