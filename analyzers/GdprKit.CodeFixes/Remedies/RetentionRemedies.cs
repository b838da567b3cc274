using GdprKit.Declarations.Gaps;
using static GdprKit.CodeFixes.Remedies.Remedy;

namespace GdprKit.CodeFixes.Remedies;

/// <summary>Answers to rules of retention. No period is offered: a number that nobody decided would look decided.</summary>
internal static class RetentionRemedies
{
    public static readonly Dictionary<string, Remedy[]> All = new(StringComparer.Ordinal)
    {
        [RuleIdentifiers.MissingRetention] =
        [
            Declare("Keep until the contract has ended", "Retention(Until = RetentionEvent.ContractEnded)"),
            Declare("Keep until the case is closed", "Retention(Until = RetentionEvent.CaseClosed)"),
            Declare("Keep until consent is withdrawn", "Retention(Until = RetentionEvent.ConsentWithdrawn)"),
        ],
        [RuleIdentifiers.PeriodWithoutStart] =
        [
            Say("Runs from when the data was collected", "After = RetentionEvent.Collected"),
            Say("Runs from when the contract ended", "After = RetentionEvent.ContractEnded"),
            Say("Runs from when the person was last active", "After = RetentionEvent.LastActivity"),
            Say("Runs from when the case was closed", "After = RetentionEvent.CaseClosed"),
        ],
        [RuleIdentifiers.UnlimitedRetention] = [Say("Say why it is kept that long", "Because = \"TODO: why it is kept that long\"")],
        [RuleIdentifiers.WrongAnchor] =
        [
            Say("Runs from the end of the calendar year in which the financial year ended", "Anchor = RetentionAnchor.EndOfCalendarYearOfFinancialYearEnd"),
            Say("Runs from the end of the financial year", "Anchor = RetentionAnchor.EndOfFinancialYear"),
            Say("Runs from the end of the calendar year", "Anchor = RetentionAnchor.EndOfCalendarYear"),
        ],
        [RuleIdentifiers.KeptAfterWithdrawal] = [Declare("Keep until consent is withdrawn", "Retention(Until = RetentionEvent.ConsentWithdrawn)")],
        [RuleIdentifiers.AmbiguousRetention] =
        [
            Say("The first of the two ends counts", "Whichever = Whichever.First"),
            Say("The last of the two ends counts", "Whichever = Whichever.Last"),
        ],
        [RuleIdentifiers.StatutoryWithoutPeriod] = [Say("Cite the law", "Law = \"TODO: the law, as SE:1999:1078:7:2\"")],
    };
}
