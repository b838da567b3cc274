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

        var document = new MemoryStream();
        if (options.ByteOrderMark) document.Write(Encoding.UTF8.Preamble);
        WriteRow(document, table.Columns.Select(c => Cell(c.Heading)), options.Delimiter);
        var cells = new CellTexts<byte[]>(c => Cell(string.Join("; ", c)));
        foreach (var row in table.Rows) WriteRow(document, row.Cells.Select(c => cells[c]), options.Delimiter);
        return document.ToArray();
    }

    private static void WriteRow(MemoryStream document, IEnumerable<byte[]> cells, char delimiter)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst) document.WriteByte((byte)delimiter);
            document.Write(cell);
            isFirst = false;
        }

        document.Write("\r\n"u8);
    }

    private static byte[] Cell(string text)
    {
        var safe = CsvText.Neutralise(text);
        // Either delimiter, so that a program which expects the other one is told by the quotes as well.
        return Encoding.UTF8.GetBytes(safe.AsSpan().IndexOfAny(",;\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }
}
