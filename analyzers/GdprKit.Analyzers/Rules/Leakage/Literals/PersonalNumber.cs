using System.Globalization;

namespace GdprKit.Analyzers.Rules.Leakage.Literals;

/// <summary>Personal identity numbers of Sweden, Denmark, Norway and Finland: the date and the check digits must be right, and none is a number that authorities give for tests.</summary>
internal static class PersonalNumber
{
    private const string FinnishChecks = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private static readonly int[] Danish = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
    private static readonly int[] NorwegianFirst = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    private static readonly int[] NorwegianSecond = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <param name="text">The number as written.</param>
    /// <param name="isWhole">Whether the literal is nothing else: digits without a separator may be anything.</param>
    public static bool IsValid(string text, bool isWhole)
    {
        var separator = text.IndexOfAny(['-', '+']);
        var digits = text.Replace("-", "").Replace("+", "");
        if (!digits.All(char.IsDigit)) return IsFinnish(text);

        return digits.Length switch
        {
            10 when separator == 6 => IsSwedish(digits) || (text[6] == '-' && (IsDanish(digits) || IsFinnish(text))),
            11 when separator < 0 => IsNorwegian(digits),
            12 when separator == 8 => IsYear(digits) && IsSwedish(digits.Substring(2)),
            12 when separator < 0 && isWhole => digits.StartsWith("19", StringComparison.Ordinal) && IsSwedish(digits.Substring(2)), // 2026… is a time.
            _ => false,
        };
    }

    private static bool IsYear(string digits) => digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal);

    private static bool IsSwedish(string digits)
    {
        var day = int.Parse(digits.Substring(4, 2), CultureInfo.InvariantCulture);
        var serial = int.Parse(digits.Substring(6, 3), CultureInfo.InvariantCulture);
        if (!IsDate(digits.Substring(0, 4) + (day > 60 ? day - 60 : day).ToString("00", CultureInfo.InvariantCulture), "yyMMdd") || serial is 0 or 238 or 239 or >= 980 || digits == "1212121212") return false;

        var sum = 0;
        for (var i = 0; i < 10; i++)
        {
            var digit = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }

    private static bool IsDanish(string digits) => IsDate(digits.Substring(0, 6), "ddMMyy") && Sum(digits, Danish) % 11 == 0 && digits != "2512489996";

    private static bool IsNorwegian(string digits)
    {
        // Test numbers have 40, 65 or 80 added to the month.
        var date = digits[0] >= '4' ? (char)(digits[0] - 4) + digits.Substring(1, 5) : digits.Substring(0, 6);
        return IsDate(date, "ddMMyy") && Sum(digits, NorwegianFirst) % 11 == 0 && Sum(digits, NorwegianSecond) % 11 == 0;
    }

    private static bool IsFinnish(string text)
    {
        if (text.Length != 11 || !IsDate(text.Substring(0, 6), "ddMMyy") || !int.TryParse(text.Substring(7, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var serial) || serial is < 2 or >= 900) return false;
        return FinnishChecks[(int)(long.Parse(text.Substring(0, 6) + text.Substring(7, 3), CultureInfo.InvariantCulture) % 31)] == text[10];
    }

    private static int Sum(string digits, int[] weights) => weights.Select((w, i) => w * (digits[i] - '0')).Sum();

    private static bool IsDate(string text, string format) => DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
