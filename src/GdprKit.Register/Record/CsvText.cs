using System.Text.RegularExpressions;

namespace GdprKit.Register.Record;

/// <summary>Makes text harmless in spreadsheets, which calculate a cell that looks like a formula, and fetch what it names.</summary>
internal static partial class CsvText
{
    /// <summary>
    /// Puts an apostrophe before a text that begins like a formula, also after blanks and invisible characters. Inside the text it does
    /// so after a delimiter or line break: opened with the other delimiter, that is where a cell begins.
    /// </summary>
    public static string Neutralise(string text)
    {
        text = Control().Replace(text, "\uFFFD");
        if (BeginsLikeFormula().IsMatch(text)) text = "'" + text;
        return FormulaInside().Replace(text, "'");
    }

    // Some programs end a text there.
    [GeneratedRegex(@"[\p{Cc}-[\t\r\n]]")]
    private static partial Regex Control();

    // Full-width forms too, which some spreadsheets take for the others.
    [GeneratedRegex(@"\A(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])")]
    private static partial Regex BeginsLikeFormula();

    // "a, - b" and a list with dashes are no formulas.
    [GeneratedRegex(@"(?=[=+\-@＝＋－＠]\S)(?<=[,;\t\r\n][\s\p{Cc}\p{Cf}]*)")]
    private static partial Regex FormulaInside();
}
