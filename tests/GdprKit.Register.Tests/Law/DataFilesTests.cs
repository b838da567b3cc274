using System.Globalization;
using System.Text.RegularExpressions;
using GdprKit.Declarations;
using GdprKit.Declarations.Law;
using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Tests.Law;

/// <summary>No line of the data files is left out, and each says what it should.</summary>
public sealed partial class DataFilesTests
{
    public static TheoryData<string, string, int> Files => new()
    {
        { "countries.txt", Countries.AsOf, 3 },
        { "adequacy-decisions.txt", AdequacyDecision.AsOf, AdequacyDecision.All.Count },
        { "child-ages.txt", ChildAges.AsOf, ChildAges.All.Count },
        { "statutory-periods.txt", StatutoryPeriods.AsOf, StatutoryPeriods.All.Count },
        { "former-authorities.txt", FormerAuthorities.AsOf, FormerAuthorities.All.Count },
        { "soft-opt-in.txt", SoftOptInLaws.AsOf, new LawFile("soft-opt-in.txt").Entries(2).Count() },
        { "trackers.txt", Trackers.AsOf, Trackers.All.Count },
        { "framework-cookies.txt", FrameworkCookies.AsOf, FrameworkCookies.All.Count },
        { "phrases.txt", Phrases.AsOf, new LawFile("phrases.txt").Entries(4).Count(r => Enum.TryParse<PhraseList>(r[0], out _) && r[1] is "whole" or "filler" or "anywhere") },
        { "company-forms.txt", CompanyForms.AsOf, CompanyForms.CountriesOf.Count() },
        { "known-processors.txt", KnownProcessors.AsOf, KnownProcessors.All.Count },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_is_an_entry_and_the_file_has_a_head_and_a_date(string file, string asOf, int entries)
    {
        var path = Path.Combine(Testing.Repository.Root, "src/GdprKit.Register/Declarations/Law", file);
        var lines = File.ReadAllLines(path);
        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.True(IsDate(asOf), asOf);
        Assert.Single(lines, l => l == "as of | " + asOf);
        Assert.Equal(lines.Count(l => l.Length > 0 && l[0] != '#') - 1, entries);
        Assert.All(lines, l => Assert.False(l.StartsWith(' ') || l.EndsWith(' ') || l.Contains('\t', StringComparison.Ordinal), l));
    }

    [Fact]
    public void Every_file_is_tested()
    {
        var files = Directory.GetFiles(Path.Combine(Testing.Repository.Root, "src/GdprKit.Register/Declarations/Law"), "*.txt").Select(f => Path.GetFileName(f)!);
        Assert.Equal(files.Order(StringComparer.Ordinal), Files.Select(f => (string)f[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Countries_are_those_of_iso_and_every_member_has_an_authority()
    {
        var rows = new LawFile("countries.txt").Rows.SelectMany(r => LawFile.List(r[1])).ToList();
        Assert.Equal(rows.Count, rows.Distinct().Count());
        Assert.Equal(250, Countries.All.Count);
        Assert.All(Countries.All, c => Assert.True(c.Length == 2 && c.All(char.IsAsciiLetterUpper), c));
        var named = Words.Of("en").Keys.Where(k => k.StartsWith("Country.", StringComparison.Ordinal)).Select(k => k[8..]);
        Assert.Equal(named.Order(StringComparer.Ordinal), Countries.All.Order(StringComparer.Ordinal));
        var members = Countries.All.Where(Countries.IsEea).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(30, members.Count);
        Assert.Equal(SupervisoryAuthority.Everywhere.Select(a => a.Country).Order(StringComparer.Ordinal), members);
        Assert.Equal(members, ChildAges.All.Keys.Order(StringComparer.Ordinal));
        Assert.All(ChildAges.All.Values, a => Assert.InRange(a, 13, 16));
    }

    [Fact]
    public void Adequacy_decisions_are_about_countries_outside_the_eea()
    {
        Assert.All(AdequacyDecision.All, d =>
        {
            Assert.True(Countries.IsKnownCode(d.Country) && !Countries.IsEea(d.Country), d.Country);
            Assert.NotEmpty(d.Decision);
            Assert.True(d.Expires is null || IsDate(d.Expires), d.Expires);
            // A condition is said in words.
            Assert.True(!d.IsConditional || d.Scope.Length > 0, d.Country);
        });
        Assert.All(new LawFile("adequacy-decisions.txt").Rows, r => Assert.True(r[4] is "full" or "conditional", r[0]));
    }

    [Fact]
    public void Statutory_periods_are_periods_and_name_what_declarations_name()
    {
        Assert.All(new LawFile("statutory-periods.txt").Rows, r =>
        {
            Assert.All(LawFile.List(r[0]), c => Assert.True(Reference().IsMatch(c) && Countries.IsEea(c[..2]), c));
            Assert.All([r[3], r[4]], p => Assert.True(p.Length == 0 || Period.Parse(p) is not null, p));
            Assert.Contains(r[6], (string[])["Min", "Max", "Min+Max", "Reason"]);
            Assert.True(r[7] is "verified" or "unverified", r[7]);
            Assert.NotEmpty(r[1]);
            Assert.NotEmpty(r[2]);
        });
        Assert.All(StatutoryPeriods.All, p =>
        {
            Assert.Equal(new LawFile("statutory-periods.txt").Rows.First(r => r[1] == p.Name)[5].Split(',').Count(s => s.Length > 0), p.Starts.Length);
            Assert.All(p.Starts, s => Assert.True(s.Event == "*" || IsNameOf<RetentionEvent>(s.Event), s.Event));
            Assert.All(p.Starts, s => Assert.True(s.Anchor == "*" || IsNameOf<RetentionAnchor>(s.Anchor), s.Anchor));
            Assert.True(!p.MustKeep || p.Minimum is not null, p.Name);
            Assert.True(!p.MustErase || p.Maximum is not null, p.Name);
            Assert.True(p.Minimum is null || p.Maximum is null || !p.Minimum.Value.IsCertainlyLongerThan(p.Maximum.Value), p.Name);
        });
        Unique(StatutoryPeriods.All.SelectMany(p => p.References));
    }

    [Fact]
    public void Former_authorities_have_another_name_today()
    {
        Unique(FormerAuthorities.All.Select(a => a.Name));
        Assert.All(FormerAuthorities.All, a =>
        {
            Assert.True(IsDate(a.Until), a.Until);
            Assert.True(string.CompareOrdinal(a.Until, FormerAuthorities.AsOf) < 0, a.Until);
            Assert.NotNull(SupervisoryAuthority.Of(a.Country));
            Assert.Null(FormerAuthorities.In(a.Now));
        });
        // Nobody is called so today.
        Assert.All(SupervisoryAuthority.Everywhere, a => Assert.Null(FormerAuthorities.In($"{a.Name} {a.EnglishName}")));
    }

    [Fact]
    public void Cookies_are_trackers_or_needed_and_not_both()
    {
        Unique(Trackers.All.Select(t => t.Pattern).Concat(FrameworkCookies.All.Select(c => c.Pattern)));
        Assert.All(Trackers.All, t =>
        {
            Assert.True(t.Purpose is nameof(CookiePurpose.Statistics) or nameof(CookiePurpose.Marketing), t.Purpose);
            Assert.NotEmpty(t.Provider);
            Assert.Matches(@"^[^*\s]{2,}\*?$", t.Pattern);
            Assert.Equal(t, Trackers.Find(t.Pattern));
            Assert.Null(FrameworkCookies.Find(t.Pattern));
        });
        Assert.All(FrameworkCookies.All, c =>
        {
            Assert.Matches(@"^[^*\s]{2,}\*?$", c.Pattern);
            Assert.NotEmpty(c.Framework);
            Assert.NotEmpty(c.Why);
            Assert.Equal(c, FrameworkCookies.Find(c.Pattern));
            Assert.Null(Trackers.Find(c.Pattern));
        });
    }

    [Fact]
    public void Every_phrase_is_found_in_itself()
    {
        Unique(new LawFile("phrases.txt").Rows.SelectMany(r => LawFile.List(r[3]).Select(p => $"{r[0]} {r[1]} {r[2]} {p}")), StringComparer.Ordinal);
        Assert.All(Phrases.All.Where(p => p.Place != "filler"), p => Assert.True(Phrases.Find(p.List, p.Phrase) is not null, p.ToString()));
        Assert.Equal(Enum.GetValues<PhraseList>(), Phrases.All.Select(p => p.List).Distinct().Order());
        // A filler says nothing by itself.
        Assert.All(Phrases.All.Where(p => p.Place == "filler" && !Phrases.All.Contains((p.List, "whole", p.Phrase))), p => Assert.Null(Phrases.Find(p.List, p.Phrase)));
        var languages = new LawFile("phrases.txt").Rows.ToLookup(r => Enum.Parse<PhraseList>(r[0]), r => r[2]);
        Assert.All(Enum.GetValues<PhraseList>().Except([PhraseList.ObsoleteProtection, PhraseList.EuropeanCompany]), l => Assert.Empty(Words.Languages.Except(languages[l])));
        Assert.Empty(languages.SelectMany(l => l).Except([.. Words.Languages, "*"]));
    }

    [Fact]
    public void Known_processors_are_whole_and_of_one_country_by_name()
    {
        Unique(KnownProcessors.All.SelectMany(p => p.Assemblies));
        Assert.All(new LawFile("known-processors.txt").Rows, r => Assert.True(r[5] is "processor" or "controller", r[0]));
        Assert.All(KnownProcessors.All, p =>
        {
            Assert.True(IsNameOf<RecipientKind>(p.Kind) && p.Kind != nameof(RecipientKind.Unspecified), p.Kind);
            Assert.True(Countries.IsKnownCode(p.Country), p.Country);
            Assert.NotEmpty(p.Assemblies);
            Assert.NotEmpty(p.Provider);
            Assert.NotEmpty(p.Receives);
            Assert.NotEmpty(p.Names.Concat(p.ExactNames));
            Assert.All(p.Assemblies, a => Assert.Matches(@"^[A-Za-z][\w.-]{2,}\*?$", a));
            Assert.All(p.Assemblies, a => Assert.Equal(p, KnownProcessors.Find(a)));
            // Whoever declares it by the name that a message gives is understood.
            Assert.True(p.IsNamedIn(p.Provider), p.Provider);
        });
        var countries = KnownProcessors.All.SelectMany(p => p.Names.Concat(p.ExactNames).Select(n => (Name: n, p.Country)))
            .GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase);
        Assert.All(countries, n => Assert.Single(n.Select(c => c.Country).Distinct()));
    }

    private static bool IsDate(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsNameOf<TEnum>(string name)
        where TEnum : struct, Enum => Enum.GetNames<TEnum>().Contains(name);

    private static void Unique(IEnumerable<string> names, StringComparer? comparer = null) =>
        Assert.Empty(names.GroupBy(n => n, comparer ?? StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));

    [GeneratedRegex(@"^[A-Z]{2}(:[\w/-]+)+$")]
    private static partial Regex Reference();
}
