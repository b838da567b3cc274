using System.Buffers;
using System.Text.RegularExpressions;

namespace GdprKit.Register.Record;

/// <summary>Text of a cell as Excel can hold it: what XML forbids is replaced, what is too long is cut.</summary>
internal static partial class XlsxText
{
    /// <summary>As many UTF-16 code units as a cell holds.</summary>
    public const int MaximumLength = 32_767;

    private const int MaximumLineFeeds = 253;

    // Hardly any text has one of those of which any may have to be replaced.
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c is '_' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c) || (char.IsControl(c) && c is not ('\t' or '\n')))]);

    /// <param name="text">The text.</param>
    /// <param name="cut">What stands at the end of a text that was cut.</param>
    public static string Of(string text, string cut)
    {
        if (text.AsSpan().ContainsAny(Suspicious))
        {
            text = Forbidden().Replace(LineEnd().Replace(text, "\n"), "\uFFFD");
            // Excel reads "_x0041_" as the character with that number.
            text = Escape().Replace(text, "_x005F_");
        }

        text = WithoutTooManyLines(text);
        if (text.Length <= MaximumLength) return text;

        var length = MaximumLength - cut.Length;
        // Not between the two halves of a character.
        if (char.IsHighSurrogate(text[length - 1])) length--;
        return text[..length] + cut;
    }

    private static string WithoutTooManyLines(string text)
    {
        if (text.AsSpan().Count('\n') <= MaximumLineFeeds) return text;
        var end = -1;
        for (var lines = 0; lines < MaximumLineFeeds; lines++) end = text.IndexOf('\n', end + 1);
        return string.Concat(text.AsSpan(0, end + 1), text[(end + 1)..].Replace("\n", "; ", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\r\n|[\r\u0085\u2028\u2029]")]
    private static partial Regex LineEnd();

    // Halves of a character, too, of which there are none in a file.
    [GeneratedRegex(@"[\p{Cc}\uFFFE\uFFFF-[\t\n]]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Forbidden();

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
