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
        Append(text, table.Columns.Select(c => c.Heading), options.Delimiter);
        foreach (var row in table.Rows) Append(text, row.Cells.Select(c => string.Join("; ", c)), options.Delimiter);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, IEnumerable<string> cells, char delimiter)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst) text.Append(delimiter);
            isFirst = false;
            var safe = CsvText.Neutralise(cell);
            // Either delimiter, so that a program which expects the other one is told by the quotes as well.
            if (safe.AsSpan().IndexOfAny(",;\"\r\n") < 0) text.Append(safe);
            else text.Append('"').Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        text.Append("\r\n");
    }
}
