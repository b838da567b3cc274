using System.Text;
using GdprKit.Register.Markdown;
using GdprKit.Register.Record;
using GdprKit.Register.Vocabulary;

namespace GdprKit.Register;

/// <summary>
/// Writes a record as Markdown (CommonMark with tables): what holds for all first, then a section for each activity, with a table of
/// its data, and of what differs between them, where the record has rows by data. The same record gives the same text, so that a committed one shows what changed.
/// </summary>
/// <remarks>Texts are data: no character of theirs is markup, HTML or a control of the writing direction.</remarks>
public static class RecordMarkdown
{
    private const string Nothing = "–";

    /// <summary>Writes a record.</summary>
    /// <param name="table">The record.</param>
    /// <returns>The document, with lines that end in LF.</returns>
    public static string Write(RecordTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        text.Append("# ").Append(Inert(table.Title)).Append("\n\n");
        if (table.Rows.Count == 0) return text.Append(Words.OfRecord(table.Language)["none"]).Append('\n').ToString();

        var outline = new RecordOutline(table);
        var cells = new CellTexts<string>(Entries);
        string[] headings = [.. table.Columns.Select(c => Inert(c.Heading))];
        AppendFacts(text, headings, cells, table.Rows[0], outline.Common);
        foreach (var activity in outline.Activities)
        {
            text.Append("## ").Append(Inert(activity.Rows[0].Activity)).Append("\n\n");
            foreach (var row in activity.Listed) AppendFacts(text, headings, cells, row, activity.Facts);
            if (activity.Data.Count > 0) AppendTable(text, headings, cells, activity);
        }

        text.Length--;
        return text.ToString();
    }

    private static void AppendFacts(StringBuilder text, string[] headings, CellTexts<string> cells, RecordRow row, IReadOnlyList<int> columns)
    {
        foreach (var c in columns) text.Append("- **").Append(headings[c]).Append(":** ").Append(cells[row.Cells[c]]).Append('\n');
        if (columns.Count > 0) text.Append('\n');
    }

    private static void AppendTable(StringBuilder text, string[] headings, CellTexts<string> cells, OutlinedActivity activity)
    {
        foreach (var c in activity.Data) text.Append("| ").Append(headings[c]).Append(' ');
        text.Append("|\n");
        foreach (var _ in activity.Data) text.Append("| --- ");
        text.Append("|\n");
        foreach (var row in activity.Rows)
        {
            foreach (var c in activity.Data) text.Append("| ").Append(cells[row.Cells[c]]).Append(' ');
            text.Append("|\n");
        }

        text.Append('\n');
    }

    private static string Entries(IReadOnlyList<string> entries) => entries.Count == 0 ? Nothing : string.Join("<br>", entries.Select(Inert));

    // A blank at either end would be markup in some places.
    private static string Inert(string text) => MarkdownText.Escape(text.Trim());
}
