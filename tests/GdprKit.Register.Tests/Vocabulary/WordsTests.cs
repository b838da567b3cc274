using System.Text.RegularExpressions;
using GdprKit.Register.Notice;
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
        typeof(TransferGround), typeof(Via),
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
