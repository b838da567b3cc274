using System.Buffers;
using System.Globalization;
using System.Text;

namespace GdprKit.Register.Markdown;

/// <summary>Makes text inert in Markdown: it stands in one line and means itself.</summary>
internal static class MarkdownText
{
    // Those that mean something inside a line, in a table or at the end of a heading.
    private const string Markup = @"\`*_[]#|~$!";

    // Most text is of these, and is copied as it stands.
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:()'\"/-+=%?@–åäöæøéÅÄÖÆØÉ");

    public static string Escape(string text)
    {
        var rest = text.AsSpan();
        if (rest.IndexOfAnyExcept(Plain) < 0) return text;

        var safe = new StringBuilder(text.Length + 16);
        while (true)
        {
            var plain = rest.IndexOfAnyExcept(Plain);
            safe.Append(plain < 0 ? rest : rest[..plain]);
            if (plain < 0) return safe.ToString();
            rest = rest[plain..];
            rest = rest[Append(safe, rest)..];
        }
    }

    /// <summary>The same for a text that a line begins with: one that begins like a list, a heading's underline or a number is a paragraph all the same.</summary>
    public static string Begin(string text)
    {
        var escaped = Escape(text);
        if (escaped is ['-' or '+' or '=', ..]) return "\\" + escaped;
        var digits = 0;
        while (digits < escaped.Length && char.IsAsciiDigit(escaped[digits])) digits++;
        return digits > 0 && digits < escaped.Length && escaped[digits] is '.' or ')' ? escaped.Insert(digits, "\\") : escaped;
    }

    /// <summary>Writes the first character of a text, and says how long it was.</summary>
    private static int Append(StringBuilder safe, ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out var length);
        if (text is ['\r', '\n', ..]) length = 2;

        if (rune.Value is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029') safe.Append("<br>");
        else if (rune.Value == '&') safe.Append("&amp;");
        else if (rune.Value == '<') safe.Append("&lt;");
        else if (rune.Value == '>') safe.Append("&gt;");
        else if (rune.Value == '\t') safe.Append(' ');
        else if (rune.IsAscii && Markup.Contains((char)rune.Value, StringComparison.Ordinal)) safe.Append('\\').Append((char)rune.Value);
        // What cannot be seen is written so that it can: such a character could make a line read as something else.
        else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format) safe.Append(CultureInfo.InvariantCulture, $"&#x{rune.Value:X};");
        else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control) safe.Append('\uFFFD');
        else safe.Append(rune.ToString());
        return length;
    }
}
