using System.Text;

namespace GdprKit.Register.Tests.Record;

/// <summary>CSV that every program reads alike, whatever texts are declared.</summary>
public sealed class RecordCsvTests
{
    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>",
        "=cmd()",
        "a|b",
        "\u202Etxt.exe\u202C \u200F\u05D0\u2066x\u2069",
        new string('x', 10_000),
        "say \"hello\"",
        "\"=cmd()\"",
        "one\ntwo\r\nthree\rfour",
        "a;b,c",
        "plain",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_stays_in_its_cell_and_unchanged(string text)
    {
        var table = RecordOfProcessing.ForController(Shops.Saying(text));
        foreach (var delimiter in ",;")
        {
            var rows = CsvReader.Read(Text(table, delimiter), delimiter);
            Assert.Equal(table.Columns.Select(c => c.Heading), rows[0]);
            Assert.Equal(table.Rows.Count, rows.Count - 1);
            Assert.All(rows, r => Assert.Equal(table.Columns.Count, r.Count));
            var expected = text.StartsWith('=') ? "'" + text : text;
            Assert.Equal([expected, expected, expected], Column(table, rows, "activity"));
            Assert.Equal([expected, expected, expected], Column(table, rows, "purposes"));
        }
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\ttext")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("  =1")]
    [InlineData("\u200B=1")]
    [InlineData("\uFEFF=1")]
    [InlineData("＝1+1")]
    public void Formula_is_text(string formula)
    {
        var table = RecordOfProcessing.ForController(Shops.Saying(formula));
        Assert.All(Column(table, CsvReader.Read(Text(table, ','), ','), "activity"), c => Assert.StartsWith("'", c, StringComparison.Ordinal));
    }

    [Fact]
    public void No_cell_is_a_formula_whichever_delimiter_reads_it()
    {
        var table = RecordOfProcessing.ForController(Shops.Saying("x;=cmd(),+cmd()\n@cmd(), -cmd()"));
        foreach (var written in ",;")
        {
            // A program that takes the other delimiter, and knows no quotes, finds no formula either.
            var cells = Text(table, written).Split([',', ';', '\r', '\n']).Select(c => c.TrimStart(' ', '"'));
            Assert.DoesNotContain(cells, c => c is ['=' or '+' or '-' or '@', ..]);
        }
    }

    [Theory]
    [InlineData("a, - b")]
    [InlineData("well-known, 1+1=2")]
    [InlineData("privacy@shop.example; +")]
    public void Ordinary_text_is_left_alone(string text)
    {
        var table = RecordOfProcessing.ForController(Shops.Saying(text));
        Assert.All(Column(table, CsvReader.Read(Text(table, ','), ','), "activity"), c => Assert.Equal(text, c));
    }

    [Fact]
    public void Control_characters_are_replaced() =>
        Assert.Contains(",a\uFFFDb,", Text(RecordOfProcessing.ForController(Shops.Saying("a\0b")), ','), StringComparison.Ordinal);

    [Fact]
    public void Byte_order_mark_is_there_unless_it_is_not_wanted()
    {
        var table = RecordOfProcessing.ForController(Shops.Register);
        var (with, without) = (RecordCsv.Write(table), RecordCsv.Write(table, new() { ByteOrderMark = false }));
        Assert.Equal([0xEF, 0xBB, 0xBF], with[..3]);
        Assert.Equal(with[3..], without);
    }

    [Fact]
    public void Rows_end_in_crlf_and_nothing_else_breaks_them()
    {
        var text = Text(RecordOfProcessing.ForController(Shops.Register), ',');
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.Equal(4, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", ',')]
    [InlineData("en-GB", ',')]
    [InlineData("sv", ';')]
    [InlineData("da-DK", ';')]
    public void Language_asks_for_a_delimiter(string language, char expected) => Assert.Equal(expected, RecordCsvOptions.DelimiterFor(language));

    [Fact]
    public void Other_delimiters_are_refused() =>
        Assert.Throws<ArgumentException>(() => RecordCsv.Write(RecordOfProcessing.ForController(Shops.Register), new() { Delimiter = '\t' }));

    private static string Text(RecordTable table, char delimiter) => Encoding.UTF8.GetString(RecordCsv.Write(table, new() { Delimiter = delimiter, ByteOrderMark = false }));

    private static string[] Column(RecordTable table, IReadOnlyList<IReadOnlyList<string>> rows, string key)
    {
        var column = table.Columns.Select(c => c.Key).ToList().IndexOf(key);
        return [.. rows.Skip(1).Select(r => r[column])];
    }
}
