using System.Globalization;
using GdprKit.Accuracy;
using GdprKit.Accuracy.Labelled;
using GdprKit.Accuracy.Measuring;
using GdprKit.Analyzers.Detection;
using GdprKit.Analyzers.Detection.Words;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Detection;

/// <summary>The detector's figures on labelled members, which README publishes.</summary>
public sealed class AccuracyTests
{
    /// <summary>More than this is no noise.</summary>
    private const double Tolerance = .01;

    private static readonly Measurement Repositories = new(LabelledReader.ReadFolder(LabelledData.Repositories), Lexicon.Default);
    private static readonly IReadOnlyList<Verdict> Tuned = Repositories.Tuned();
    private static readonly IReadOnlyList<Verdict> LeavingOneOut = Repositories.LeavingOneOut(Attested.Read(LabelledData.Attested));
    private static readonly IReadOnlyList<Verdict> Handmade = new Measurement(LabelledReader.ReadFolder(LabelledData.Handmade), Lexicon.Default).Tuned();

    [Theory]
    [InlineData("tuned", false, .963)]
    [InlineData("tuned", true, .930)]
    [InlineData("left out", false, .927)]
    [InlineData("left out", true, .863)]
    [InlineData("hand-made", false, .964)]
    public void F1_has_not_fallen(string measure, bool isWeighted, double recorded)
    {
        var f1 = Score.Of(Verdicts(measure), Report.Found, isWeighted).F1;

        Assert.True(f1 >= recorded - Tolerance, $"F1 {measure}{(isWeighted ? ", weighted" : "")} fell from {recorded} to {f1:F3}: dotnet run -c Release --project tests/GdprKit.Accuracy names the errors.");
        Assert.True(f1 <= recorded + Tolerance, $"F1 {measure}{(isWeighted ? ", weighted" : "")} rose from {recorded} to {f1:F3}: record it here.");
    }

    /// <summary>A warning is a claim that next to none is wrong.</summary>
    [Theory]
    [InlineData("tuned", .98, .75)]
    [InlineData("left out", .98, .75)]
    [InlineData("hand-made", .98, .75)]
    public void Warnings_are_right(string measure, double precision, double recall)
    {
        var score = Score.Of(Verdicts(measure), Confidence.High);

        Assert.InRange(score.Precision, precision, 1);
        Assert.InRange(score.Recall, recall, 1);
    }

    [Fact]
    public void Warnings_are_right_in_whole_code_bases() => Assert.InRange(Score.Of(Tuned, Confidence.High, isWeighted: true).Precision, .95, 1);

    [Theory]
    [InlineData("Contact")]
    [InlineData("Name")]
    [InlineData("Demographic")]
    [InlineData("Location")]
    [InlineData("Credential")]
    [InlineData("Special-Health")]
    [InlineData("Identification", "Financial", "Employment", "Education")]
    public void No_category_is_left_behind(params string[] categories) =>
        Assert.InRange(Score.Of(Tuned.Where(v => categories.Contains(v.Member.Category)), Report.Found).Recall, .85, 1);

    [Fact]
    public void Special_categories_are_found() => Assert.InRange(Score.Of(Tuned.Where(v => Categories.IsSpecial(v.Member.Category)), Report.Found).Recall, .80, 1);

    [Fact]
    public void Categories_are_right()
    {
        var right = Tuned.Where(v => v.Confidence >= Report.Found).Select(Categories.IsRight).OfType<bool>().ToArray();

        Assert.InRange(right.Count(r => r) / (double)right.Length, .95, 1);
    }

    [Fact]
    public void Published_figures_are_current()
    {
        var figures = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new Report(figures).Overall(("tuned on all", Tuned), ("leave one repository out", LeavingOneOut), ("the same, strictest", Repositories.LeavingOneOut(new HashSet<string>())), ("hand-made", Handmade));

        const string Start = "<!-- figures -->\n", End = "<!-- /figures -->";
        var readme = Repository.Read("tests", "GdprKit.Accuracy", "README.md");
        GoldenFile.AssertCurrent(
            Repository.Path("tests", "GdprKit.Accuracy", "README.md"),
            readme[..(readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length)] + figures.ToString().TrimEnd('\n') + "\n" + readme[readme.IndexOf(End, StringComparison.Ordinal)..]);

        var published = Repository.Read("README.md").Split('\n').Where(l => l.StartsWith("| tuned on all |", StringComparison.Ordinal) || l.StartsWith("| leave one repository out |", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(published);
        Assert.All(published, row => Assert.Contains(row, figures.ToString().Split('\n')));
    }

    [Fact]
    public void Every_word_that_is_attested_is_in_the_lexicon_still() =>
        Assert.Empty(Attested.Read(LabelledData.Attested).Except(Lexicon.Default.Entries.Select(e => e.Key)));

    [Theory]
    [InlineData("property\tName\tstring")]
    [InlineData("type\tclass\tShop\tCustomer\t\nproperty\tName\tstring\tmaybe")]
    [InlineData("member\tName\tstring")]
    public void A_line_that_is_none_is_refused(string lines) =>
        Assert.Contains("labels.tsv(", Assert.Throws<FormatException>(() => LabelledReader.Read("labels.tsv", lines.Split('\n'))).Message);

    private static IReadOnlyList<Verdict> Verdicts(string measure) => measure switch
    {
        "tuned" => Tuned,
        "left out" => LeavingOneOut,
        _ => Handmade,
    };
}
