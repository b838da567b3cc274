using System.Text.Json;
using GdprKit.Register.Markdown;
using GdprKit.Register.Notice;

namespace GdprKit.Register.Tests.Notice;

/// <summary>Declared text is data in every form.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "<script>alert(1)</script> | a | [x](javascript:alert(2)) ![i](http://evil.example) `c` **b** # h\n\n- list\u202e=cmd() {0} {1} &amp;";

    private static readonly NoticeDocument Notice = Of(Hostile);

    [Fact]
    public void Markdown_shows_it_as_it_is()
    {
        var markdown = NoticeMarkdown.Write(Notice);
        Assert.DoesNotContain("<script", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("[x](", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("\n- list", markdown, StringComparison.Ordinal);
        Assert.Contains(@"&lt;script&gt;alert(1)&lt;/script&gt; \| a \| \[x\](javascript:alert(2)) \!\[i\](http://evil.example) \`c\` \*\*b\*\* \# h - list=cmd() {0} {1} &amp;amp;", markdown, StringComparison.Ordinal);
        // A bar in a cell makes no further cell: all rows of a table have as many.
        Assert.All(Tables(markdown), rows => Assert.Single(rows.Select(Cells).Distinct()));
        // Every link is one of ours.
        Assert.All(markdown.Split("](").Skip(1).Where(l => l[0] == '<'), l => Assert.Matches("^<(#|mailto:|tel:|https://)", l));
    }

    [Fact]
    public void Json_gives_it_back()
    {
        using var json = JsonDocument.Parse(NoticeJson.Write(Notice));
        Assert.Equal(Notice.Sections.Count, json.RootElement.GetProperty("sections").GetArrayLength());
        Assert.Contains("<script>alert(1)</script> | a |", string.Join('\n', Strings(json.RootElement)), StringComparison.Ordinal);
        Assert.Equal(["facts"], json.RootElement.GetProperty("summary").GetProperty("blocks").EnumerateArray().Select(b => b.GetProperty("kind").GetString()!));
    }

    [Theory]
    [InlineData("- item")]
    [InlineData("1. item")]
    [InlineData("+ item")]
    [InlineData("=====")]
    [InlineData("# heading")]
    [InlineData("> quote")]
    public void Line_that_begins_like_markup_is_a_paragraph(string text) => Assert.Matches(@"^(\\|1\\|&gt;)", MarkdownText.Begin(text));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//evil.example")]
    [InlineData("not an address")]
    public void Address_of_another_kind_is_no_link(string url)
    {
        Assert.Null(Links.Web(url));
        Assert.Null(Links.Mail(url + "?subject=x@y"));
    }

    [Fact]
    public void Control_characters_end_with_the_text() => Assert.Equal("a b c d", Phrases.Clean("a\u202e\n\n b\t\u2067c\u0000d\u2069 "));

    [Fact]
    public void Ten_thousand_characters_are_all_there() => Assert.Contains(new string('x', 10_000), NoticeMarkdown.Write(Of(new('x', 10_000))), StringComparison.Ordinal);

    private static NoticeDocument Of(string text) => NoticeComposer.Compose(Notices.Full with
    {
        Controller = Notices.Full.Controller! with { Name = text, Url = text, Email = text, Phone = text },
        Activities =
        [
            .. Notices.Full.Activities.Select(a => a with
            {
                Purpose = text,
                Examples = [text],
                LegalBases = [.. a.LegalBases.Select(b => b with { Statement = text, When = text })],
                DataItems = [.. a.DataItems.Select(i => i with { Name = text, NameIsInferred = false, Consequence = text })],
                DataSubjects = [.. a.DataSubjects.Select(s => s with { Name = text })],
                Recipients = [.. a.Recipients.Select(r => r with { Names = [text] })],
                Retention = [.. a.Retention.Select(r => r with { Criteria = text, In = text })],
            }),
        ],
    });

    private static IEnumerable<string[]> Tables(string markdown) =>
        markdown.Split("\n\n").Where(b => b.StartsWith("| ", StringComparison.Ordinal)).Select(b => b.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static int Cells(string row) => row.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|');

    private static IEnumerable<string> Strings(JsonElement e) => e.ValueKind switch
    {
        JsonValueKind.String => [e.GetString()!],
        JsonValueKind.Array => e.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => e.EnumerateObject().SelectMany(p => Strings(p.Value)),
        _ => [],
    };
}
