using System.Text;
using GdprKit.Register.Record;

namespace GdprKit.Register;

/// <summary>
/// Writes a record as Markdown (CommonMark with tables): what holds for all first, then a section for each activity, with a table of
/// its data, and of what differs between them, where the record has rows by data. The same record gives the same text, so that a committed one shows what changed.
/// </summary>
/// <remarks>Texts are data: no character of theirs is markup, HTML or a control of the writing direction.</remarks>
public static class RecordMarkdown
{
    private const string Nothing = "–";
    private static readonly string[] Data = [Columns.DataCategories.Key, Columns.DataItems.Key];

    /// <summary>Writes a record.</summary>
    /// <param name="table">The record.</param>
    /// <returns>The document, with lines that end in LF.</returns>
    public static string Write(RecordTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownText.Escape(table.Title)).Append("\n\n");
        if (table.Rows.Count == 0) return text.Append("No activity is declared.\n").ToString();

        int[] common = [.. Of(table, RecordLevel.Organisation).Where(c => IsSame(table.Rows, c))];
        AppendFacts(text, table, table.Rows[0], common);

        foreach (var activity in ByActivity(table))
        {
            text.Append("## ").Append(MarkdownText.Escape(activity[0].Activity)).Append("\n\n");
            int[] differing = [.. InTable(table, activity)];
            int[] facts = [.. Enumerable.Range(0, table.Columns.Count).Except(common).Except(differing).Where(c => table.Columns[c].Key != Columns.Title.Key)];
            if (differing.Length > 0)
            {
                AppendFacts(text, table, activity[0], facts);
                AppendTable(text, table, activity, differing);
            }
            else
            {
                // Several rows by activity are those of several controllers on whose behalf it is done.
                foreach (var row in activity) AppendFacts(text, table, row, facts);
            }
        }

        text.Length--;
        return text.ToString();
    }

    private static void AppendFacts(StringBuilder text, RecordTable table, RecordRow row, int[] columns)
    {
        foreach (var c in columns)
        {
            text.Append("- **").Append(MarkdownText.Escape(table.Columns[c].Heading)).Append(":** ");
            AppendEntries(text, row.Cells[c]).Append('\n');
        }

        if (columns.Length > 0) text.Append('\n');
    }

    private static void AppendTable(StringBuilder text, RecordTable table, IReadOnlyList<RecordRow> rows, int[] columns)
    {
        foreach (var c in columns) text.Append("| ").Append(MarkdownText.Escape(table.Columns[c].Heading)).Append(' ');
        text.Append("|\n");
        foreach (var _ in columns) text.Append("| --- ");
        text.Append("|\n");
        foreach (var row in rows)
        {
            foreach (var c in columns) AppendEntries(text.Append("| "), row.Cells[c]).Append(' ');
            text.Append("|\n");
        }

        text.Append('\n');
    }

    private static StringBuilder AppendEntries(StringBuilder text, IReadOnlyList<string> entries) =>
        entries.Count == 0 ? text.Append(Nothing) : text.AppendJoin("<br>", entries.Select(MarkdownText.Escape));

    /// <summary>The data, and what differs between its rows. What holds for all of them is said once, which links it no less.</summary>
    private static IEnumerable<int> InTable(RecordTable table, IReadOnlyList<RecordRow> rows) =>
        Of(table, RecordLevel.Data).Where(c => Data.Contains(table.Columns[c].Key) || !IsSame(rows, c));

    private static bool IsSame(IReadOnlyList<RecordRow> rows, int column) => rows.All(r => r.Cells[column].SequenceEqual(rows[0].Cells[column]));

    private static IEnumerable<int> Of(RecordTable table, RecordLevel level) => Enumerable.Range(0, table.Columns.Count).Where(c => table.Columns[c].Level == level);

    private static IEnumerable<IReadOnlyList<RecordRow>> ByActivity(RecordTable table)
    {
        var rows = new List<RecordRow>();
        foreach (var row in table.Rows)
        {
            if (rows.Count > 0 && rows[0].ActivityId != row.ActivityId)
            {
                yield return rows;
                rows = [];
            }

            rows.Add(row);
        }

        yield return rows;
    }
}
