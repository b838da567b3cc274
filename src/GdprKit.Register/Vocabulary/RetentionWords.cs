using System.Globalization;
using GdprKit.Register.Notice;

namespace GdprKit.Register.Vocabulary;

/// <summary>Says a retention rule: "3 years after the account is closed, then erased". Criteria in words stand for themselves.</summary>
internal static class RetentionWords
{
    public static string Of(RetentionRule rule, Words words)
    {
        var text = string.IsNullOrWhiteSpace(rule.Criteria) ? Term(rule, words) : Limited(rule, Phrases.Clean(rule.Criteria), words);
        // Erasure goes without saying unless it is the point.
        return rule.Then == RetentionAction.Erase && rule.Criteria is not null ? text : rule.Limit == RetentionLimit.AtLeast ? text : $"{text}, {words.Of(rule.Then)}";
    }

    /// <summary>Period and events, without criteria and without what follows: "at least 3 years after the account is closed".</summary>
    public static string Term(RetentionRule rule, Words words) => Limited(rule, Ends(rule, words), words);

    /// <summary>An ISO 8601 duration in words; what is none stays as it is.</summary>
    public static string Duration(string period, Words words)
    {
        var parts = new List<string>();
        var (number, isTime) = ("", false);
        foreach (var c in period)
        {
            if (c is 'P' && parts.Count == 0 && number.Length == 0) continue;
            if (c is 'T' && number.Length == 0)
            {
                isTime = true;
            }
            else if (char.IsAsciiDigit(c))
            {
                number += c;
            }
            else if (number.Length > 0 && Unit(c, isTime) is { } unit)
            {
                parts.Add(words.Fill(number.TrimStart('0') == "1" ? unit : unit + "s", number));
                number = "";
            }
            else
            {
                return Phrases.Clean(period);
            }
        }

        return parts.Count == 0 || number.Length > 0 ? Phrases.Clean(period) : words.List(parts);
    }

    private static string? Unit(char c, bool isTime) => (c, isTime) switch
    {
        ('Y', false) => "unit.year",
        ('M', false) => "unit.month",
        ('W', false) => "unit.week",
        ('D', false) => "unit.day",
        ('H', true) => "unit.hour",
        ('M', true) => "unit.minute",
        ('S', true) => "unit.second",
        _ => null,
    };

    private static string Limited(RetentionRule rule, string text, Words words) => rule.Limit switch
    {
        RetentionLimit.AtLeast => words.Fill("retention.at-least", text).TrimEnd(),
        RetentionLimit.AtMost => words.Fill("retention.at-most", text).TrimEnd(),
        _ => text,
    };

    private static string Ends(RetentionRule rule, Words words)
    {
        var ends = new List<string>();
        var period = rule.Period is null ? null : Duration(rule.Period, words);
        if (period is not null) ends.Add(rule.After == RetentionEvent.Unspecified ? period : words.Fill("retention.after", period, words.Of(rule.After)));
        else if (rule.After != RetentionEvent.Unspecified) ends.Add(words.Fill("retention.from", words.Of(rule.After)));
        if (rule.Until != RetentionEvent.Unspecified) ends.Add(words.Fill("retention.until", words.Of(rule.Until)));
        var text = words.List(ends, "or");
        if (ends.Count > 1 && rule.Whichever != Whichever.Unspecified) text = words.Fill(rule.Whichever == Whichever.First ? "retention.first" : "retention.last", text);
        return rule.Anchor == RetentionAnchor.ExactDate ? text : words.Fill("retention.counted", text, words.Of(rule.Anchor));
    }
}
