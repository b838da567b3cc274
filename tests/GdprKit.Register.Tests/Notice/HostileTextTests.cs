using System.Text.Json;
using GdprKit.Register.Markdown;
using GdprKit.Register.Notice;
using GdprKit.Register.Vocabulary;

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

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void Every_text_of_the_model_is_data(string kind, bool codesToo)
    {
        var (register, texts) = Hostiles.Everywhere(Texts[kind], codesToo);
        Assert.True(texts > 100, $"{texts} texts were replaced.");
        foreach (var language in Words.Languages)
        {
            var notice = NoticeComposer.Compose(register with { Language = language });
            foreach (var version in NoticeComposer.Subjects(register).Select(s => NoticeComposer.Compose(register, s.Key)!).Prepend(notice))
            {
                var markdown = NoticeMarkdown.Write(version);
                Assert.DoesNotContain("<script", markdown.Replace("\\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
                Assert.DoesNotContain("\n- list", markdown, StringComparison.Ordinal);
                Assert.DoesNotContain(markdown, c => c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f' or '\u061c' || (char.IsControl(c) && c != '\n'));
                Assert.All(Tables(markdown), rows => Assert.Single(rows.Select(Cells).Distinct()));
                Assert.All(markdown.Split("](").Skip(1).Where(l => l[0] == '<'), l => Assert.Matches("^<(#|mailto:|tel:|https://)", l));
                using var json = JsonDocument.Parse(NoticeJson.Write(version));
                Assert.Equal(version.Sections.Count, json.RootElement.GetProperty("sections").GetArrayLength());
            }
        }
    }

    public static TheoryData<string, bool> Everywhere()
    {
        var data = new TheoryData<string, bool>();
        foreach (var kind in Texts.Keys)
        {
            data.Add(kind, false);
            data.Add(kind, true);
        }

        return data;
    }

    private static readonly Dictionary<string, string> Texts = new()
    {
        ["markup"] = Hostile,
        ["bar"] = "|",
        ["bars and lines"] = "a | b\n| --- | --- |\n| c | d |",
        ["right to left"] = "\u202edrow\u202c \u2067x\u2069 \u200f\u061c\u200e",
        ["10,000 characters"] = new('x', 10_000),
        ["empty"] = "",
        ["blank"] = " \t\n",
        ["placeholder"] = "{0} {1} {9}",
        ["law"] = "SE:1:2:3:4",
        ["duration"] = "P99999999999999999999Y",
    };

    private static NoticeDocument Of(string text) => NoticeComposer.Compose(Hostiles.Everywhere(text, codesToo: false).Register);

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
