using System.Text;

namespace GdprKit.Register.Notice;

/// <summary>Text that Markdown shows as it is.</summary>
internal static class MarkdownText
{
    // ASCII punctuation that means something anywhere in a line.
    private const string Special = @"\`*_[]<>|#~&$!{}@";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Special.Contains(c)) escaped.Append('\\');
            escaped.Append(c is '\n' or '\r' ? ' ' : c);
        }

        // A line that begins like a list, a heading's underline or a number is a paragraph all the same.
        if (escaped.Length > 0 && escaped[0] is '-' or '+' or '=') escaped.Insert(0, '\\');
        var digits = 0;
        while (digits < escaped.Length && char.IsAsciiDigit(escaped[digits])) digits++;
        if (digits > 0 && digits < escaped.Length && escaped[digits] is '.' or ')') escaped.Insert(digits, '\\');
        return escaped.ToString();
    }

    public static string Line(IReadOnlyList<NoticeText> pieces) =>
        string.Concat(pieces.Select(p => p.Link is null ? Escape(p.Text) : $"[{Escape(p.Text)}](<{Address(p.Link)}>)"));

    private static string Address(string link)
    {
        var address = new StringBuilder(link.Length);
        foreach (var c in link)
        {
            if (c is '<' or '>' or '\\' or '|' or ' ' || char.IsControl(c)) address.Append(Uri.HexEscape(c));
            else address.Append(c);
        }

        return address.ToString();
    }
}
