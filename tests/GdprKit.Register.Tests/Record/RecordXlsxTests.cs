using DocumentFormat.OpenXml.Spreadsheet;

namespace GdprKit.Register.Tests.Record;

/// <summary>A workbook that Excel opens without complaint, whatever texts are declared.</summary>
public sealed class RecordXlsxTests
{
    [Fact]
    public void Every_cell_of_every_sheet_says_what_the_table_says()
    {
        var tables = RecordOfProcessing.Sheets(Shops.Register);
        using var workbook = new XlsxReader(RecordXlsx.Write(tables));
        Assert.Equal(["Controller", "Processor", "Processors and transfers", "Time limits for erasure"], workbook.Sheets);
        Assert.Empty(workbook.Complaints);
        foreach (var (sheet, table) in tables.Index())
        {
            Assert.NotEmpty(table.Rows);
            Assert.Equal([table.Columns.Select(c => c.Heading), .. table.Rows.Select(r => r.Cells.Select(c => string.Join('\n', c)))], workbook.Rows(sheet));
        }
    }

    [Theory]
    [InlineData("en", "Controller", "Time limits for erasure")]
    [InlineData("sv", "Personuppgiftsansvarig", "Tidsfrister för radering")]
    [InlineData("da", "Dataansvarlig", "Slettefrister")]
    public void Sheets_are_named_in_the_registers_language(string language, string first, string last)
    {
        using var workbook = new XlsxReader(RecordXlsx.Write(RecordOfProcessing.Sheets(Shops.Register with { Language = language })));
        Assert.Equal((first, last), (workbook.Sheets[0], workbook.Sheets[^1]));
        Assert.All(workbook.Sheets, s => Assert.InRange(s.Length, 1, 31));
    }

    [Theory]
    [MemberData(nameof(RecordCsvTests.Hostile), MemberType = typeof(RecordCsvTests))]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("_x0041_ and _X0041_")]
    [InlineData("  blanks  ")]
    [InlineData("2026-11-25")]
    public void Hostile_text_stays_in_its_cell_and_is_text(string text)
    {
        using var workbook = new XlsxReader(RecordXlsx.Write(RecordOfProcessing.Sheets(Shops.Saying(text))));
        Assert.Empty(workbook.Complaints);
        Assert.All(Enumerable.Range(0, 4).SelectMany(workbook.Cells), c =>
        {
            Assert.Null(c.CellFormula);
            Assert.Equal(CellValues.InlineString, c.DataType!.Value);
        });
        var rows = workbook.Rows(0);
        Assert.All(rows, r => Assert.Equal(rows[0].Count, r.Count));
        // An empty line end would be no line end.
        Assert.Equal(text.ReplaceLineEndings("\n"), rows[1][1]);
        Assert.Equal(text.ReplaceLineEndings("\n"), rows[1][6]);
    }

    [Theory]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("a\u001Fb\u007F", "a\uFFFDb\uFFFD")]
    [InlineData("a\uFFFEb\uFFFF", "a\uFFFDb\uFFFD")]
    [InlineData("a\U0001F600b", "a\U0001F600b")]
    [InlineData("tab\tand\nline", "tab\tand\nline")]
    [InlineData("one\u2028two\u0085three", "one\ntwo\nthree")]
    public void Character_that_the_format_forbids_is_replaced(string text, string expected)
    {
        using var workbook = new XlsxReader(RecordXlsx.Write(RecordOfProcessing.ForController(Shops.Saying(text))));
        Assert.Empty(workbook.Complaints);
        Assert.Equal(expected, workbook.Rows(0)[1][1]);
    }

    [Fact]
    public void What_Excel_would_read_as_an_escape_is_escaped()
    {
        using var workbook = new XlsxReader(RecordXlsx.Write(RecordOfProcessing.ForController(Shops.Saying("_x0041_ _x00e5_x0041_ _x41_"))));
        Assert.Contains(workbook.Cells(0), c => c.InnerText == "_x005F_x0041_ _x005F_x00e5_x005F_x0041_ _x41_");
    }

    [Fact]
    public void Half_a_character_is_replaced()
    {
        foreach (var half in (string[])["a\uD800b", "a\uDC00b", "\uDC00\uD800"])
        {
            using var workbook = new XlsxReader(RecordXlsx.Write(RecordOfProcessing.ForController(Shops.Saying(half))));
            Assert.Equal(string.Concat(half.Select(c => char.IsSurrogate(c) ? '\uFFFD' : c)), workbook.Rows(0)[1][1]);
        }
    }

    [Theory]
    [InlineData("en", "… [cut: a cell holds no more]")]
    [InlineData("sv", "… [avkortat: en cell rymmer inte mer]")]
    public void Text_that_no_cell_holds_is_cut_and_says_so(string language, string mark)
    {
        foreach (var (length, isCut) in (List<(int, bool)>)[(32_767, false), (32_768, true), (100_000, true)])
        {
            // Characters of two halves, of which none is cut in two.
            var text = 'x' + string.Concat(Enumerable.Repeat("\U0001F600", (length - 1) / 2)) + (length % 2 == 0 ? "y" : "");
            Assert.Equal(length, text.Length);
            using var workbook = new XlsxReader(RecordXlsx.Write(RecordOfProcessing.ForController(Shops.Saying(text) with { Language = language })));
            var cell = workbook.Rows(0)[1][1];
            Assert.InRange(cell.Length, 32_766, 32_767);
            Assert.Equal(isCut, cell.EndsWith(mark, StringComparison.Ordinal));
            Assert.DoesNotContain('\uFFFD', cell);
        }
    }

    [Fact]
    public void Cell_has_no_more_lines_than_Excel_shows()
    {
        using var workbook = new XlsxReader(RecordXlsx.Write(RecordOfProcessing.ForController(Shops.Saying(string.Join('\n', Enumerable.Range(0, 300))))));
        var cell = workbook.Rows(0)[1][1];
        Assert.Equal(254, cell.Split('\n').Length);
        Assert.EndsWith("\n253; 254; 255; " + string.Join("; ", Enumerable.Range(256, 44)), cell, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_stay_and_text_is_wrapped_in_columns_that_fit_it()
    {
        using var workbook = new XlsxReader(RecordXlsx.Write(RecordOfProcessing.Sheets(Shops.Register)));
        foreach (var sheet in Enumerable.Range(0, 4))
        {
            var pane = workbook.Worksheet(sheet).Descendants<Pane>().Single();
            Assert.Equal((1d, PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.State!.Value));
            var widths = workbook.Worksheet(sheet).Descendants<DocumentFormat.OpenXml.Spreadsheet.Column>().SelectMany(c => Enumerable.Repeat(c.Width!.Value, (int)(c.Max!.Value - c.Min!.Value + 1))).ToArray();
            Assert.Equal(workbook.Rows(sheet)[0].Count, widths.Length);
            Assert.All(widths, w => Assert.InRange(w, 12, 60));
            Assert.All(workbook.Cells(sheet), c => Assert.True(workbook.Format(c).Alignment!.WrapText!.Value));
            Assert.Equal(2, workbook.Cells(sheet).Select(c => c.StyleIndex!.Value).Distinct().Count());
        }
    }

    [Fact]
    public async Task Same_record_gives_the_same_bytes_at_another_time()
    {
        var first = RecordXlsx.Write(RecordOfProcessing.Sheets(Shops.Register));
        // Archives count in twos of seconds.
        await Task.Delay(2100);
        Assert.Equal(first, RecordXlsx.Write(RecordOfProcessing.Sheets(Shops.Register)));
    }

    [Fact]
    public void Names_of_sheets_are_those_that_Excel_takes()
    {
        var table = RecordOfProcessing.ForController(Shops.Register);
        string[] names = ["a/b\\c?*[d]:", new('x', 40), new('X', 40), "'quoted'", "", "a\0b\U0001F600"];
        using var workbook = new XlsxReader(RecordXlsx.Write([.. names.Select(n => table with { Name = n })]));
        Assert.Empty(workbook.Complaints);
        Assert.Equal(["a b c   d", new('x', 31), new string('X', 27) + " (2)", "quoted", "–", "a b"], workbook.Sheets);
    }

    [Fact]
    public void Workbook_without_a_sheet_is_none() => Assert.Throws<ArgumentException>(() => RecordXlsx.Write());
}
