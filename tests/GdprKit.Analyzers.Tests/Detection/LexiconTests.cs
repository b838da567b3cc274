using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Analyzers.Tests.Detection;

public sealed class LexiconTests
{
    private static readonly string[] Lines =
        [.. File.ReadLines(Path.Combine(Testing.Repository.Root, "analyzers/GdprKit.Analyzers/Detection/Words/lexicon.txt")).Where(l => l.Length > 0 && l[0] != '#')];

    [Fact]
    public void Every_category_is_one_and_every_category_has_words()
    {
        var used = Lexicon.Default.Entries.Where(e => e.Term is not null).Select(e => e.Term!.Category).ToHashSet();

        Assert.All(used, c => Assert.True(Enum.IsDefined(Enum.Parse<DataCategory>(c)), c));
        Assert.Equal([nameof(DataCategory.Unspecified)], Enum.GetNames<DataCategory>().Except(used).Order());
    }

    [Fact]
    public void Words_are_in_lower_case_with_one_space_between()
    {
        var wrong = Lines.Where(l => !l.StartsWith("spelling", StringComparison.Ordinal))
            .SelectMany(l => l[(l.LastIndexOf('|') + 1)..].Split(','))
            .Where(w => w.Trim() is not { Length: > 0 } word || word.Contains("  ", StringComparison.Ordinal) || word.ToLowerInvariant() != word);

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_line_says_a_word_twice()
    {
        var twice = Lines.SelectMany(l => l[(l.LastIndexOf('|') + 1)..].Split(',').Select(w => w.Trim()).GroupBy(w => w).Where(g => g.Count() > 1).Select(g => $"{l[..l.IndexOf('|')]}: {g.Key}"));

        Assert.Empty(twice);
    }

    [Fact]
    public void A_label_has_one_category() =>
        Assert.Empty(Lexicon.Default.Entries.Where(e => e.Term is not null).GroupBy(e => e.Term!.Label).Where(g => g.Select(e => e.Term!.Category).Distinct().Count() > 1).Select(g => g.Key));

    [Fact]
    public void A_line_that_says_a_term_is_another_one_too_is_refused()
    {
        const string Lines = "name | Identity | usual | text | name\nplace | Contact | usual | text | name";

        Assert.Contains("lexicon.txt(2)", Assert.Throws<FormatException>(() => LexiconReader.Read(Lines)).Message);
    }

    [Theory]
    [InlineData("name | Identity | strong | text | name")]
    [InlineData("name | Identity | usual | letters | name")]
    [InlineData("nobody | word")]
    [InlineData("fact | health | Health | diagnosis\nfact | pay | Financial | diagnosis")]
    [InlineData("word")]
    public void A_line_that_is_none_is_refused(string line) => Assert.Throws<FormatException>(() => LexiconReader.Read("lead | a\n" + line));

    [Theory]
    [InlineData("fødselsdato", "fodselsdato", "foedselsdato")]
    [InlineData("køn", "kon", "koen")]
    [InlineData("pårørende", "parorende", "paaroerende")]
    [InlineData("rückgrat", "ruckgrat", "rueckgrat")]
    public void Letters_outside_ASCII_are_found_without_marks_and_as_two(string phrase, string folded, string expanded)
    {
        var lexicon = LexiconReader.Read($"x | Contact | usual | text | {phrase}");

        Assert.NotNull(lexicon.TermOf(folded));
        Assert.NotNull(lexicon.TermOf(expanded));
    }

    [Fact]
    public void Short_words_and_those_in_double_s_have_no_plural()
    {
        var lexicon = LexiconReader.Read("x | Contact | usual | text | nom, addres, phone");

        Assert.Null(lexicon.TermOf("noms"));
        Assert.Null(lexicon.TermOf("address"));
        Assert.NotNull(lexicon.TermOf("phones"));
    }
}
