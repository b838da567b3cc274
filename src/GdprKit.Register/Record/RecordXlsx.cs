using System.IO.Compression;
using GdprKit.Register.Record;
using GdprKit.Register.Vocabulary;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace GdprKit.Register;

/// <summary>Writes records as a workbook (XLSX, Office Open XML): a sheet each, whose headings stay when it is scrolled.</summary>
/// <remarks>
/// Every cell is text and none a formula, dates as <c>yyyy-MM-dd</c>; entries of one cell stand in lines of their own. Characters that XML
/// forbids are replaced by U+FFFD. A text of more than 32,767 UTF-16 code units, which a cell cannot hold, is cut, and says so. The same
/// records give the same bytes.
/// </remarks>
public static class RecordXlsx
{
    // In characters: a narrow column still shows a word, a wide one does not fill the screen.
    private const int Narrowest = 12;
    private const int Widest = 60;

    // Archives know no time before it.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Alignment Wrapped = new() { WrapText = true, Vertical = VerticalAlignment.Top };

    /// <summary>Writes records.</summary>
    /// <param name="tables">The records, in the order of the sheets; each sheet has the <see cref="RecordTable.Name"/> of its record.</param>
    /// <returns>The workbook.</returns>
    /// <exception cref="ArgumentException">There is no record: a workbook has at least one sheet.</exception>
    public static byte[] Write(params IReadOnlyList<RecordTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0) throw new ArgumentException("A workbook has at least one sheet.", nameof(tables));
        using var workbook = new MemoryStream();
        // A stream in memory never waits.
        WriteAsync(workbook, tables).GetAwaiter().GetResult();
        return workbook.ToArray();
    }

    private static async Task WriteAsync(MemoryStream workbook, IReadOnlyList<RecordTable> tables)
    {
        // What tells of the document is when it was made.
        var options = new SpreadCheetahOptions { DocumentProperties = null, PreserveStringWhitespace = true, BufferSize = 64 * 1024 };
        await using (var spreadsheet = await Spreadsheet.CreateNewAsync(workbook, options))
        {
            var (heading, text) = (spreadsheet.AddStyle(new Style { Alignment = Wrapped, Font = { Bold = true } }), spreadsheet.AddStyle(new Style { Alignment = Wrapped }));
            var names = new SheetNames();
            foreach (var table in tables)
            {
                await spreadsheet.StartWorksheetAsync(names.Next(table.Name), Form(table));
                await AddRowsAsync(spreadsheet, table, heading, text);
            }

            await spreadsheet.FinishAsync();
        }

        using var archive = new ZipArchive(workbook, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var entry in archive.Entries) entry.LastWriteTime = NoTime;
    }

    private static WorksheetOptions Form(RecordTable table)
    {
        var form = new WorksheetOptions { FrozenRows = 1 };
        foreach (var (c, column) in table.Columns.Index())
        {
            var longest = column.Heading.Length;
            foreach (var row in table.Rows)
            {
                if (longest >= Widest) break;
                foreach (var entry in row.Cells[c]) longest = Math.Max(longest, entry.Length);
            }

            form.Column(c + 1).Width = Math.Clamp(longest, Narrowest, Widest);
        }

        return form;
    }

    private static async ValueTask AddRowsAsync(Spreadsheet spreadsheet, RecordTable table, StyleId heading, StyleId text)
    {
        var cut = Words.OfRecord(table.Language)["cut"];
        await spreadsheet.AddRowAsync(table.Columns.Select(c => new StyledCell(XlsxText.Of(c.Heading, cut), heading)).ToArray());
        var texts = new CellTexts<string>(c => XlsxText.Of(string.Join('\n', c), cut));
        var cells = new StyledCell[table.Columns.Count];
        foreach (var row in table.Rows)
        {
            for (var c = 0; c < cells.Length; c++) cells[c] = new(texts[row.Cells[c]], text);
            await spreadsheet.AddRowAsync(cells);
        }
    }
}
