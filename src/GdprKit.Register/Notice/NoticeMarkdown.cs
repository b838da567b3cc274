using System.Text;
using GdprKit.Register.Markdown;
using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Notice;

/// <summary>Writes a notice as Markdown (CommonMark with the tables of GitHub).</summary>
public static class NoticeMarkdown
{
    /// <summary>Writes a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <returns>The text, with <c>\n</c> at line ends.</returns>
    public static string Write(NoticeDocument notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var text = new StringBuilder();
        var words = Words.Of(notice.Language);
        text.Append("# ").Append(MarkdownText.Escape(notice.Controller is null ? notice.Title : $"{notice.Title} – {notice.Controller}")).Append("\n\n");
        if (notice.Subject is { } subject) text.Append(MarkdownText.Begin(words.Fill("only-for", subject.Name))).Append("\n\n");
        foreach (var part in notice.Sections.Prepend(notice.Summary))
        {
            text.Append("<a id=\"").Append(part.Id).Append("\"></a>\n\n## ").Append(MarkdownText.Escape(part.Title));
            if (part.Articles.Count > 0) text.Append(" (").Append(MarkdownText.Escape(string.Join(", ", part.Articles.Select(a => Citation.Of(a, words.Language))))).Append(')');
            text.Append("\n\n");
            foreach (var block in part.Blocks) Write(text, block, "###");
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Write(StringBuilder text, NoticeBlock block, string heading)
    {
        switch (block)
        {
            case NoticeParagraph p:
                text.Append(Line(p.Text)).Append("\n\n");
                break;
            case NoticeList list:
                foreach (var item in list.Items) text.Append("- ").Append(Line(item)).Append('\n');
                text.Append('\n');
                break;
            case NoticeFacts facts:
                foreach (var fact in facts.Facts) Write(text, fact);
                text.Append('\n');
                break;
            case NoticeTable table:
                text.Append("| ").AppendJoin(" | ", table.Columns.Select(MarkdownText.Escape)).Append(" |\n|").Insert(text.Length, " --- |", table.Columns.Count).Append('\n');
                foreach (var row in table.Rows) text.Append("| ").AppendJoin(" | ", row.Select(Line)).Append(" |\n");
                text.Append('\n');
                break;
            case NoticeGroup group:
                text.Append("<a id=\"").Append(group.Id).Append("\"></a>\n\n").Append(heading).Append(' ').Append(MarkdownText.Escape(group.Title)).Append("\n\n");
                foreach (var inner in group.Blocks) Write(text, inner, heading + "#");
                break;
        }
    }

    private static void Write(StringBuilder text, NoticeFact fact)
    {
        text.Append("- **").Append(MarkdownText.Escape(fact.Term)).Append("**:");
        if (fact.Values.Count == 1)
        {
            text.Append(' ').Append(Line(fact.Values[0])).Append('\n');
            return;
        }

        text.Append('\n');
        foreach (var value in fact.Values) text.Append("  - ").Append(Line(value)).Append('\n');
    }

    private static string Line(IReadOnlyList<NoticeText> pieces) => string.Concat(pieces.Select((p, i) =>
        p.Link is not null ? $"[{MarkdownText.Escape(p.Text)}](<{Address(p.Link)}>)" : i == 0 ? MarkdownText.Begin(p.Text) : MarkdownText.Escape(p.Text)));

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
