using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace GdprKit.Register.Tests.Record;

/// <summary>Reads a workbook with the SDK of the format itself, which has nothing in common with what writes it.</summary>
internal sealed class XlsxReader : IDisposable
{
    private readonly SpreadsheetDocument _document;

    public XlsxReader(byte[] workbook) => _document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);

    public IReadOnlyList<string> Sheets => [.. Named().Select(s => s.Name!.Value!)];

    public IEnumerable<string> Complaints => new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(_document).Select(e => $"{e.Path?.XPath}: {e.Description}");

    /// <summary>The texts of a sheet by row, without the escapes of characters.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(int sheet) =>
        [.. Worksheet(sheet).Descendants<Row>().Select(r => (IReadOnlyList<string>)[.. r.Elements<Cell>().Select(c => c.InnerText.Replace("_x005F_", "_", StringComparison.Ordinal))])];

    public IEnumerable<Cell> Cells(int sheet) => Worksheet(sheet).Descendants<Cell>();

    public Worksheet Worksheet(int sheet) => ((WorksheetPart)_document.WorkbookPart!.GetPartById(Named().ElementAt(sheet).Id!)).Worksheet!;

    public CellFormat Format(Cell cell) => (CellFormat)_document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.ElementAt((int)(cell.StyleIndex?.Value ?? 0));

    public void Dispose() => _document.Dispose();

    private IEnumerable<Sheet> Named() => _document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>();
}
