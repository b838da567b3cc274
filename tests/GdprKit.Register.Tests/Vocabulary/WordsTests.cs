using System.Globalization;
using System.Text.RegularExpressions;
using GdprKit.Register.Notice;
using GdprKit.Register.Serialization;
using GdprKit.Register.Tests.Notice;
using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Tests.Vocabulary;

/// <summary>The words of notice and record are whole in each language.</summary>
public sealed partial class WordsTests
{
    private static readonly Type[] Spoken =
    [
        typeof(Article6), typeof(Article9), typeof(Article10), typeof(Article22), typeof(ContractParty), typeof(ConsentForm), typeof(CookiePurpose), typeof(ChangeNotice), typeof(Provision),
        typeof(DataCategory), typeof(DataOrigin), typeof(DataPractice), typeof(DataRight), typeof(JointDuty), typeof(Measure), typeof(RecipientKind), typeof(RetentionAction), typeof(RetentionEvent),
        typeof(TransferGround), typeof(Via), typeof(DataSubjectCategory), typeof(RedactionReason), typeof(ErasureReason),
    ];

    /// <summary>What only the record says, besides.</summary>
    private static readonly Type[] Recorded =
    [
        .. Spoken, typeof(AgreementTerms), typeof(ConsentKind), typeof(DataSubjectCategory), typeof(NoticeSection), typeof(PurposeKind),
        typeof(RightConditionKind), typeof(RightContradictionKind), typeof(RightLimitKind),
    ];

    public static TheoryData<string> Languages => [.. Words.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_declared_value_has_a_word(string language)
    {
        var keys = Words.Of(language).Keys.ToHashSet();
        Assert.Empty(Missing(Spoken, keys));
        Assert.Empty(Missing(Recorded, [.. Words.OfRecord(language).Keys]));
        Assert.Equal([Protection.None], Enum.GetValues<Protection>().Where(p => Words.OfRecord(language).Of(p) == p.ToString()));
        Assert.Equal([RightsAddressee.Controller], Enum.GetValues<RightsAddressee>().Where(p => Words.OfRecord(language).Of(p) == p.ToString()));
        Assert.DoesNotContain(typeof(DataRight).GetEnumNames(), n => n is not ("Unspecified" or "All") && !keys.Contains("right." + n));

        static IEnumerable<string> Missing(Type[] types, HashSet<string> keys) =>
            types.SelectMany(t => t.GetEnumNames().Where(n => n != "Unspecified").Select(n => $"{t.Name}.{n}")).Where(k => !keys.Contains(k));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Record_speaks_about_people_and_not_to_them(string language)
    {
        string[] you = language switch { "sv" => ["du", "dig", "din", "ditt", "dina"], "da" => ["du", "dig", "din", "dit", "dine"], _ => ["you", "your"] };
        var record = Words.OfRecord(language);
        Assert.DoesNotContain(Recorded.SelectMany(t => t.GetEnumNames().Select(n => $"{t.Name}.{n}")), k => record.Find(k) is { } words && WordsIn().Matches(words).Any(w => you.Contains(w.Value.ToLowerInvariant())));
        Assert.NotEqual(record.Of(RetentionEvent.ConsentWithdrawn), Words.Of(language).Of(RetentionEvent.ConsentWithdrawn));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_word_is_said_and_has_the_same_places_to_fill(string language)
    {
        foreach (var (words, english) in (List<(Words, Words)>)[(Words.Of(language), Words.Of("en")), (Words.OfRecord(language), Words.OfRecord("en"))])
        {
            Assert.Equal(language, words.Language);
            foreach (var key in words.Keys)
            {
                Assert.False(string.IsNullOrWhiteSpace(words[key]), key);
                Assert.Equal((key, Places(english[key])), (key, Places(words[key])));
            }
        }

        static string Places(string text) => string.Concat(Place().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("sv", "Personuppgiftsansvarig", "artikel 6.1 b", "3 år efter att beställningen har slutförts")]
    [InlineData("da", "Dataansvarlig", "artikel 6, stk. 1, litra b", "3 år efter, at ordren er gennemført")]
    [InlineData("sv-FI", "Personuppgiftsansvarig", "artikel 6.1 b", "3 år efter att beställningen har slutförts")]
    public void Notice_speaks_the_language_of_its_declarations(string language, string heading, string article, string kept)
    {
        var notice = NoticeComposer.Compose(Notices.Full with { Language = language });
        Assert.Equal(language, notice.Language);
        Assert.Equal(heading, Notices.Section(notice, "controller")!.Title);
        Assert.Contains(article, Notices.Text(notice, "purposes"), StringComparison.Ordinal);
        Assert.Contains(kept, Notices.Text(notice, "purposes"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("the order", Notices.Text(notice, "purposes"), StringComparison.Ordinal);
        Assert.DoesNotContain("Legal basis", Notices.Text(notice), StringComparison.Ordinal);
    }

    [Fact]
    public void Name_inferred_from_code_stays_out_of_another_language()
    {
        Assert.Contains("mail", Notices.Text(NoticeComposer.Compose(Notices.Least), "purposes"), StringComparison.OrdinalIgnoreCase);
        var danish = Notices.Text(NoticeComposer.Compose(Notices.Least with { Language = "da" }), "purposes");
        Assert.DoesNotContain("mail", danish, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Kontaktoplysninger", danish, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("en", "Job applicants")]
    [InlineData("sv", "Arbetssökande")]
    [InlineData("da", "Jobansøgere")]
    public void People_who_are_only_categorised_have_the_languages_word(string language, string people)
    {
        var register = Registered.App("[DataSubject(DataSubjectCategory.JobApplicant)] public class A { [PersonalData(DataCategory.Education)] public string? Degree { get; set; } } [ProcessingActivity(\"hire\")] [Processes(typeof(A))] public class X;") with { Language = language };
        Assert.True(register.Activities[0].DataSubjects[0].NameIsInferred);
        Assert.Equal([("job-applicant", people)], NoticeComposer.Subjects(register).Select(s => (s.Key, s.Name)));
        var text = Notices.Text(NoticeComposer.Compose(register));
        Assert.Equal(3, text.Split(people).Length);
        Assert.DoesNotContain("Job applicant.", text, StringComparison.Ordinal);
        Assert.Equal(people, NoticeComposer.Compose(register, "job-applicant")!.Subject!.Name);
    }

    [Fact]
    public void Name_made_from_a_category_is_no_content()
    {
        var register = Registered.App("[DataSubject(DataSubjectCategory.Customer)] public class A { [PersonalData(DataCategory.Contact)] public string? B { get; set; } } [ProcessingActivity(\"x\")] [Processes(typeof(A))] public class X;");
        ProcessingRegister Named(string name, bool inferred) => register with { Activities = [.. register.Activities.Select(a => a with { DataSubjects = [.. a.DataSubjects.Select(s => s with { Name = name, NameIsInferred = inferred })] })] };
        Assert.Equal(ContentHash.Of(register), ContentHash.Of(Named("Shoppers", true)));
        Assert.NotEqual(ContentHash.Of(register), ContentHash.Of(Named("Shoppers", false)));
    }

    [Fact]
    public void Every_country_has_a_name_in_each_language()
    {
        var countries = CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(c => new RegionInfo(c.Name).TwoLetterISORegionName).Where(c => c.All(char.IsAsciiLetter)).Except(["DG", "EA", "IC"]).ToHashSet();
        // Diego Garcia, Ceuta and Melilla, and the Canary Islands are no countries of ISO 3166.
        Assert.True(countries.Count > 200);
        foreach (var language in Words.Languages) Assert.Empty(countries.Select(c => "Country." + c).Except(Words.Of(language).Keys));
        Assert.Equal(("Tyskland", "Mexiko", "XQ"), (Words.Of("sv").Country("de"), Words.Of("sv").Country("MX"), Words.Of("sv").Country("XQ")));
    }

    [Theory]
    [InlineData("SE:1999:1078:7:2", "SFS 1999:1078, ch. 7 s. 2", "7 kap. 2 § SFS 1999:1078", "kap. 7, § 2, i SFS 1999:1078")]
    [InlineData("SE:2018:218", "SFS 2018:218", "SFS 2018:218", "SFS 2018:218")]
    [InlineData("DK:2022:700:12", "Danish Act no. 700 of 2022, s. 12", "12 § dansk lag nr 700 av år 2022", "§ 12 i lov nr. 700 af 2022")]
    [InlineData("SE:1999:1078:7 kap. 2 §", "1999:1078:7 kap. 2 §", "1999:1078:7 kap. 2 §", "1999:1078:7 kap. 2 §")]
    [InlineData("EU:32016R0679", "32016R0679", "32016R0679", "32016R0679")]
    [InlineData("Bogføringsloven § 12", "Bogføringsloven § 12", "Bogføringsloven § 12", "Bogføringsloven § 12")]
    public void Law_is_cited_as_the_language_does(string law, string english, string swedish, string danish) =>
        Assert.Equal([english, swedish, danish], Words.Languages.Select(l => new Phrases(Words.Of(l)).Law(law)));

    [Fact]
    public void Notice_is_offered_in_the_language_in_which_its_texts_exist() => Assert.Equal(["da"], (Notices.Full with { Language = "da" }).Languages);

    [Theory]
    [InlineData("P1Y6M", "1 year and 6 months")]
    [InlineData("PT24H", "24 hours")]
    [InlineData("P2W", "2 weeks")]
    [InlineData("until you close the browser", "until you close the browser")]
    [InlineData("Pay when done", "Pay when done")]
    public void Duration_is_said_in_words(string period, string words) => Assert.Equal(words, RetentionWords.Duration(period, Words.Of("en")));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\w+")]
    private static partial Regex WordsIn();
}
