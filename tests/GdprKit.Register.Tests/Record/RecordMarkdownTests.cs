using System.Text.RegularExpressions;

namespace GdprKit.Register.Tests.Record;

/// <summary>Markdown whose structure no declared text can change.</summary>
public sealed partial class RecordMarkdownTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("=cmd()", "=cmd()")]
    [InlineData("a|b\\|c", "a\\|b\\\\\\|c")]
    [InlineData("one\ntwo\r\nthree\rfour", "one<br>two<br>three<br>four")]
    [InlineData("\u202Etxt\u200F", "&#x202E;txt&#x200F;")]
    [InlineData("\u2066x\u2069", "&#x2066;x&#x2069;")]
    [InlineData("&lt;b>", "&amp;lt;b&gt;")]
    [InlineData("[a](javascript:x) ![i](u) `c` *b* _i_ ~~s~~ $x$", "\\[a\\](javascript:x) \\!\\[i\\](u) \\`c\\` \\*b\\* \\_i\\_ \\~\\~s\\~\\~ \\$x\\$")]
    [InlineData("# heading #", "\\# heading \\#")]
    [InlineData("null\0bell\a", "null\uFFFDbell\uFFFD")]
    [InlineData("say \"hello\"; x", "say \"hello\"; x")]
    public void Text_is_inert(string text, string expected)
    {
        var markdown = RecordMarkdown.Write(RecordOfProcessing.ForController(Shops.Saying(text)));
        Assert.Contains($"\n## {expected}\n", markdown, StringComparison.Ordinal);
        Assert.Contains($"- **Purposes:** {expected}\n", markdown, StringComparison.Ordinal);
        Assert.Contains($"| {expected} (", markdown, StringComparison.Ordinal);
        Assert.Equal(Shape("plain"), Shape(text));
    }

    [Fact]
    public void Long_text_breaks_nothing() => Assert.Equal(Shape("plain"), Shape(new string('|', 10_000)));

    [Fact]
    public void Surrogate_without_its_half_is_replaced() =>
        Assert.Contains("## a\uFFFDb\n", RecordMarkdown.Write(RecordOfProcessing.ForController(Shops.Saying("a\uD800b"))), StringComparison.Ordinal);

    [Fact]
    public void Activity_is_a_section_with_a_table_of_its_data_and_what_differs()
    {
        var markdown = RecordMarkdown.Write(RecordOfProcessing.ForController(Shops.Register, RecordPreset.Datatilsynet));
        Assert.Equal(
            """
            # Record of processing activities: Shop AB

            - **Controller:** Shop AB (Road 1; Sweden; privacy@shop.example; telephone +46 8 123)
            - **Joint controllers:** –
            - **Representative:** –
            - **Data protection officer:** Ann Officer (dpo@shop.example)

            ## Orders

            - **Purpose:** deliver what you ordered

            | Categories of data subjects | Categories of data about them | Data | Sensitive data, criminal offences, civil registration number | Recipients of these data | Third countries and international organisations | Ground for the transfer | Time limits for erasure of these data | Security measures | Legal basis |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            | People who order (customers)<br>Children | Contact details | Name | – | The carrier (carriers and logistics)<br>The host (processor; Sweden) | The United States (to The host) | The United States: standard contractual clauses of the European Commission (Art. 46(2)(c)) (assessment: TIA-1) | 3 years after the order is completed (then erased) | backups every night (backups)<br>Access only for those who need it | Art. 6(1)(b) Contract: the order<br>Art. 6(1)(f) Legitimate interests: fewer complaints |
            | People who order (customers) | Contact details | Address | – | The carrier (carriers and logistics)<br>The host (processor; Sweden) | The United States (to The host) | The United States: standard contractual clauses of the European Commission (Art. 46(2)(c)) (assessment: TIA-1) | 3 years after the order is completed (then erased) | backups every night (backups)<br>Access only for those who need it<br>Address: encrypted | Art. 6(1)(b) Contract: the order<br>Art. 6(1)(f) Legitimate interests: fewer complaints |
            | Children | Data concerning health | Allergies | Special category (Art. 9) | The host (processor; Sweden) | – | – | until the meal is served (then erased) | backups every night (backups)<br>Access only for those who need it | Art. 6(1)(b) Contract: the order |

            """.ReplaceLineEndings("\n"),
            markdown);
    }

    [Fact]
    public void What_holds_for_all_rows_is_said_once()
    {
        var register = Shops.Register with { Activities = [Shops.Orders with { DataItems = [.. Shops.Orders.DataItems.Take(2)], Retention = [Shops.Orders.Retention[0]], LegalBases = [Shops.Orders.LegalBases[0]] }] };
        register = register with { Activities = [register.Activities[0] with { DataItems = [.. register.Activities[0].DataItems.Select(i => i with { LegalBases = [0] })] }] };
        var markdown = RecordMarkdown.Write(RecordOfProcessing.ForController(register));
        Assert.Contains("- **Time limits for erasure:** 3 years after the order is completed (then erased)\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| Categories of data subjects | Categories of personal data | Personal data | Security measures |\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Record_by_activity_has_no_table_and_the_processors_a_list_for_each_controller()
    {
        Assert.DoesNotContain("| ---", RecordMarkdown.Write(RecordOfProcessing.ForController(Shops.Register, RecordPreset.Ico)), StringComparison.Ordinal);
        var processor = RecordMarkdown.Write(RecordOfProcessing.ForProcessor(Shops.Register));
        Assert.Contains("- **Controller on whose behalf:** First AB (dpo@first.example)\n", processor, StringComparison.Ordinal);
        Assert.Contains("- **Controller on whose behalf:** Second AB\n", processor, StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(processor, "^## Hosting$", RegexOptions.Multiline));
    }

    [Fact]
    public void Nothing_declared_is_said() =>
        Assert.Contains("No activity is declared.", RecordMarkdown.Write(RecordOfProcessing.ForProcessor(Shops.Register with { Activities = [] })), StringComparison.Ordinal);

    /// <summary>What each line is, and how many cells it has.</summary>
    private static string[] Shape(string text) =>
    [
        .. RecordMarkdown.Write(RecordOfProcessing.ForController(Shops.Saying(text))).Split('\n')
            .Select(l => l.Length == 0 ? "" : l[0] is '#' or '-' or '|' ? $"{l[0]}{(l[0] == '|' ? UnescapedPipe().Count(l) : 0)}" : "? " + l),
    ];

    [GeneratedRegex(@"(?<!\\)(?:\\\\)*\|")]
    private static partial Regex UnescapedPipe();
}
