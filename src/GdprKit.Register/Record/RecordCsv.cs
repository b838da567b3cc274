using System.Text;
using GdprKit.Register.Record;

namespace GdprKit.Register;

/// <summary>Writes a record as CSV (RFC 4180) in UTF-8: headings first, every row ends in CRLF.</summary>
/// <remarks>
/// Texts are data: a cell that a spreadsheet would take for a formula is preceded by an apostrophe, and every cell with a delimiter, a
/// quote or a line break in it stands in quotes. Entries of one cell are separated by a semicolon and a space.
/// </remarks>
public static class RecordCsv
{
    /// <summary>Writes a record.</summary>
    /// <param name="table">The record.</param>
    /// <param name="options">How; <see langword="null"/>: with commas and a byte order mark.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The delimiter is neither <c>,</c> nor <c>;</c>.</exception>
    public static byte[] Write(RecordTable table, RecordCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        options ??= new();
        if (options.Delimiter is not (',' or ';')) throw new ArgumentException("The delimiter is a comma or a semicolon.", nameof(options));

        var text = new StringBuilder();
        if (options.ByteOrderMark) text.Append('\uFEFF');
        AppendRow(text, table.Columns.Select(c => Cell(c.Heading)), options.Delimiter);
        // Much of a row stands in the row above as well.
        var (above, cells) = ((RecordRow?)null, Array.Empty<string>());
        foreach (var row in table.Rows)
        {
            cells = [.. row.Cells.Select((c, i) => ReferenceEquals(c, above?.Cells[i]) ? cells[i] : Cell(string.Join("; ", c)))];
            AppendRow(text, cells, options.Delimiter);
            above = row;
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells, char delimiter) => text.AppendJoin(delimiter, cells).Append("\r\n");

    private static string Cell(string text)
    {
        var safe = CsvText.Neutralise(text);
        // Either delimiter, so that a program which expects the other one is told by the quotes as well.
        return safe.AsSpan().IndexOfAny(",;\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
