using System.Text.RegularExpressions;

namespace GdprKit.Analyzers.Rules.Leakage.Literals;

/// <summary>Looks for data of people in texts. Nearly none holds an at sign or so many digits, and is passed over at once.</summary>
internal static class LiteralFinder
{
    private const int MinLength = 8, MaxLength = 4000, MinDigits = 9;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);
    private static readonly Regex Email = new(@"(?<![\w.+/:@-])([A-Za-z0-9._+-]{1,64})@((?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,20})(?![\w@:/-])", RegexOptions.CultureInvariant, Patience);
    private static readonly Regex Number = new(@"(?<![\w.+-])(?:\d{6}|\d{8})[-+A-FU-Y]?\d{3}[\dA-Y](?![\w-])(?!\.\d)|(?<![\w.+-])\d{11}(?![\w-])(?!\.\d)", RegexOptions.CultureInvariant, Patience);
    private static readonly Regex Iban = new(@"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}(?!\w)", RegexOptions.CultureInvariant, Patience);

    public static PersonalLiteral? Find(string text)
    {
        if (text.Length is < MinLength or > MaxLength) return null;

        var (digits, hasAt) = (0, false);
        foreach (var letter in text)
        {
            if (letter is >= '0' and <= '9') digits++;
            else if (letter == '@') hasAt = true;
        }

        if (!hasAt && digits < MinDigits) return null;
        try
        {
            if (hasAt && Any(Email, text, m => EmailAddress.IsOfPerson(m.Groups[1].Value, m.Groups[2].Value))) return PersonalLiteral.Email;
            if (digits < MinDigits) return null;
            if (Any(Number, text, m => PersonalNumber.IsValid(m.Value, isWhole: m.Length == text.Length))) return PersonalLiteral.Number;
            return Any(Iban, text, m => BankAccount.IsValid(m.Value.Replace(" ", ""))) ? PersonalLiteral.Iban : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static bool Any(Regex pattern, string text, Func<Match, bool> isIt)
    {
        for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
        {
            if (isIt(match)) return true;
        }

        return false;
    }
}
