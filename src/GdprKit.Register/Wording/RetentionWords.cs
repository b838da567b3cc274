using System.Globalization;

namespace GdprKit.Register.Wording;

/// <summary>Says a retention rule in a sentence: "3 years after the account is closed, then erased". Criteria in words stand for themselves.</summary>
internal static class RetentionWords
{
    public static string Of(RetentionRule rule)
    {
        var ends = new List<string>();
        if (rule.Period is not null) ends.Add(Period(rule.Period) + (rule.After == RetentionEvent.Unspecified ? "" : " after " + Event(rule.After)));
        else if (rule.After != RetentionEvent.Unspecified) ends.Add("from when " + Event(rule.After));
        if (rule.Until != RetentionEvent.Unspecified) ends.Add("until " + Event(rule.Until));
        var text = string.Join(" or ", ends);
        if (ends.Count > 1 && rule.Whichever != Whichever.Unspecified) text += rule.Whichever == Whichever.First ? ", whichever comes first" : ", whichever comes last";
        if (text.Length > 0 && Anchor(rule.Anchor) is { } anchor) text += ", counted from " + anchor;

        text = rule.Limit switch
        {
            RetentionLimit.AtLeast => text.Length == 0 ? "at least" : "at least " + text,
            RetentionLimit.AtMost => text.Length == 0 ? "at most" : "at most " + text,
            _ => text,
        };
        return text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>What follows when the time is over.</summary>
    public static string Then(RetentionAction action) => action switch
    {
        RetentionAction.Anonymise => "then anonymised",
        RetentionAction.Review => "then reviewed",
        RetentionAction.Archive => "then archived",
        _ => "then erased",
    };

    // ISO 8601, years, months and days only.
    private static string Period(string period)
    {
        var parts = new List<string>();
        var number = 0;
        foreach (var c in period)
        {
            if (char.IsAsciiDigit(c)) number = (number * 10) + (c - '0');
            else if (c is 'Y' or 'M' or 'D')
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{number} {(c == 'Y' ? "year" : c == 'M' ? "month" : "day")}{(number == 1 ? "" : "s")}"));
                number = 0;
            }
        }

        return parts.Count == 0 ? period : string.Join(" and ", parts);
    }

    private static string? Anchor(RetentionAnchor anchor) => anchor switch
    {
        RetentionAnchor.EndOfCalendarYear => "the end of the calendar year",
        RetentionAnchor.EndOfFinancialYear => "the end of the financial year",
        RetentionAnchor.EndOfCalendarYearOfFinancialYearEnd => "the end of the calendar year in which the financial year ends",
        _ => null,
    };

    private static string Event(RetentionEvent e) => e switch
    {
        RetentionEvent.Collected => "the data is collected",
        RetentionEvent.LastActivity => "the last activity",
        RetentionEvent.AccountClosed => "the account is closed",
        RetentionEvent.ContractEnded => "the contract has ended",
        RetentionEvent.OrderCompleted => "the order is completed",
        RetentionEvent.InvoiceIssued => "the invoice is issued",
        RetentionEvent.FinancialYearEnded => "the financial year has ended",
        RetentionEvent.EmploymentEnded => "the employment has ended",
        RetentionEvent.RecruitmentEnded => "the recruitment has ended",
        RetentionEvent.ConsentWithdrawn => "consent is withdrawn",
        RetentionEvent.ConsentGiven => "consent is given",
        RetentionEvent.ConsentExpired => "consent has expired",
        RetentionEvent.CaseClosed => "the case is closed",
        RetentionEvent.ClaimSettled => "the claim is settled",
        RetentionEvent.MembershipEnded => "the membership has ended",
        RetentionEvent.SubscriptionEnded => "the subscription has ended",
        RetentionEvent.WarrantyEnded => "the warranty has ended",
        RetentionEvent.RecordingMade => "the recording is made",
        RetentionEvent.LogWritten => "the log is written",
        RetentionEvent.Objection => "the person objects",
        RetentionEvent.DataSubjectDeceased => "the person has died",
        RetentionEvent.ChildTurns18 => "the child turns 18",
        RetentionEvent.DocumentSuperseded => "the document is superseded",
        RetentionEvent.EventEnded => "the event has ended",
        RetentionEvent.ErasureRequested => "erasure is requested",
        RetentionEvent.PurposeFulfilled => "the purpose is fulfilled",
        RetentionEvent.LegalBasisEnded => "the legal basis has ended",
        _ => Words.Small(e),
    };
}
