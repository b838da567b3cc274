using System.Globalization;
using System.Text;

namespace GdprKit.Register.Record;

/// <summary>Makes text inert in Markdown: it stands in one line and means itself.</summary>
internal static class MarkdownText
{
    // Those that mean something inside a line, in a table or at the end of a heading; nothing of ours begins a line with a text.
    private const string Markup = @"\`*_[]#|~$!";

    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        foreach (var rune in text.ReplaceLineEndings("\n").Trim().EnumerateRunes())
        {
            if (rune.Value == '\n') safe.Append("<br>");
            else if (rune.Value == '&') safe.Append("&amp;");
            else if (rune.Value == '<') safe.Append("&lt;");
            else if (rune.Value == '>') safe.Append("&gt;");
            else if (rune.Value == '\t') safe.Append(' ');
            else if (rune.Value < 128 && Markup.Contains((char)rune.Value, StringComparison.Ordinal)) safe.Append('\\').Append((char)rune.Value);
            // What cannot be seen is written so that it can: such a character could make a line read as something else.
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format) safe.Append(CultureInfo.InvariantCulture, $"&#x{rune.Value:X};");
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control) safe.Append('\uFFFD');
            else safe.Append(rune.ToString());
        }

        return safe.ToString();
    }
}
