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

        var cells = new CellTexts<byte[]>(c => Cell(string.Join("; ", c)));
        byte[][][] rows = [[.. table.Columns.Select(c => Cell(c.Heading))], .. table.Rows.Select(r => r.Cells.Select(c => cells[c]).ToArray())];
        var mark = options.ByteOrderMark ? Encoding.UTF8.Preamble : [];
        // A row of n cells has n - 1 delimiters, CR and LF.
        var document = new byte[mark.Length + rows.Sum(r => r.Sum(c => c.Length) + Math.Max(r.Length, 1) + 1)];
        mark.CopyTo(document);
        var end = mark.Length;
        foreach (var row in rows)
        {
            foreach (var (i, cell) in row.Index())
            {
                if (i > 0) document[end++] = (byte)options.Delimiter;
                cell.CopyTo(document, end);
                end += cell.Length;
            }

            document[end++] = (byte)'\r';
            document[end++] = (byte)'\n';
        }

        return document;
    }

    private static byte[] Cell(string text)
    {
        var safe = CsvText.Neutralise(text);
        // Either delimiter, so that a program which expects the other one is told by the quotes as well.
        return Encoding.UTF8.GetBytes(safe.AsSpan().IndexOfAny(",;\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }
}
