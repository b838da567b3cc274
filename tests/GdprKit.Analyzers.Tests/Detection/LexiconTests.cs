using GdprKit.Analyzers.Detection;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Detection;

public sealed class LexiconTests
{
    private static readonly string[] Lines = [.. Repository.Read("analyzers", "GdprKit.Analyzers", "Detection", "lexicon.txt").Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#')];

    private static readonly string[] Phrases =
        [.. Lines.Where(l => l.Contains(':', StringComparison.Ordinal)).SelectMany(l => l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',')).Select(p => p.Trim().TrimEnd('?', ' '))];

    [Fact]
    public void Every_category_of_personal_data_has_words() =>
        Assert.Equal(
            Enum.GetNames<DataCategory>().Where(n => n != nameof(DataCategory.Unspecified)).Order(StringComparer.Ordinal),
            Lines.Where(l => l[0] == '[' && char.IsUpper(l[1])).Select(l => l.Trim('[', ']')).Order(StringComparer.Ordinal));

    [Fact]
    public void No_phrase_stands_twice() =>
        Assert.Empty(Phrases.GroupBy(p => p, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));

    /// <summary>A phrase that the tokenizer would split otherwise could never be met.</summary>
    [Fact]
    public void Phrases_are_written_as_the_tokenizer_gives_them() =>
        Assert.All(Phrases, p => Assert.Equal(p, string.Join(' ', NameTokenizer.Tokenize(p))));

    [Theory]
    [InlineData("name: name", "Line 1")]
    [InlineData("[Identity]\nname", "Line 2")]
    [InlineData("[Identity]\nname (colour): name", "Line 2")]
    public void A_broken_line_is_named(string text, string said) =>
        Assert.StartsWith(said, Assert.Throws<FormatException>(() => Lexicon.Parse(text)).Message, StringComparison.Ordinal);
}
