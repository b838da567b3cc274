using GdprKit.Register.Notice;
using GdprKit.Testing;

namespace GdprKit.Register.Tests.Translations;

/// <summary>The notice's texts in other languages: in the register, its hash, its gaps, and in the register of a language.</summary>
public sealed class TranslationTests
{
    private const string App = """
        [assembly: PrivacyNotice(Language = "en")] [assembly: Recipient("the carrier")] [assembly: Never(DataPractice.Transfers)] [assembly: SecurityMeasure("locked doors")]
        [ProcessingActivity("deliver what you ordered", Owner = "the warehouse")] [LegalBasis(Article6.Contract)] [Retention(Years = 3, After = RetentionEvent.OrderCompleted)]
        [DataSubject("customers", DataSubjectCategory.Customer)]
        public class Order { [PersonalData(DataCategory.Contact)] public string? Address { get; set; } }
        """;

    private static readonly (string, string)[] Danish =
        [("the carrier", "fragtfirmaet"), ("deliver what you ordered", "levere det, du har bestilt"), ("customers", "kunder"), ("Address", "Adresse")];

    private static readonly ProcessingRegister Register = Registered.App(App, TestFile.Translation("da", Danish));

    [Fact]
    public void Complete_translation_is_a_language_of_the_notice()
    {
        Assert.Equal(["en", "da"], Register.Languages);
        Assert.DoesNotContain(Register.Gaps, g => g.Rule == "GDPR3009");
        var translation = Assert.Single(Register.Translations);
        Assert.True(translation.IsComplete);
        Assert.Equal(["Address", "customers", "deliver what you ordered", "the carrier"], translation.Texts.Keys);
    }

    [Fact]
    public void Register_of_a_language_says_the_same_in_it()
    {
        var danish = Register.In("da");
        var activity = Assert.Single(danish.Activities);

        Assert.Equal("da", danish.Language);
        Assert.Equal(("levere det, du har bestilt", "fragtfirmaet", "kunder"), (activity.Purpose, activity.Recipients[0].Names[0], activity.DataSubjects[0].Name));
        Assert.Equal(("Adresse", false), (activity.DataItems[0].Name, activity.DataItems[0].NameIsInferred));
        // Keys stay, so that an address of the notice means the same people in each language.
        Assert.Equal("customers", activity.DataSubjects[0].Id);
        Assert.Equal("the warehouse", activity.Owner);
        Assert.Equal(Register.Hash, danish.Hash);
        Assert.Equal(Register.Languages, danish.Languages);
        Assert.Same(Register, danish.In("en"));
        Assert.Equal("da", danish.In("da").Language);
    }

    [Fact]
    public void Notice_is_composed_in_the_language()
    {
        var text = NoticeMarkdown.Write(NoticeComposer.Compose(Register.In("da")));

        Assert.Contains("Levere det, du har bestilt", text, StringComparison.Ordinal);
        Assert.Contains("Adresse", text, StringComparison.Ordinal);
        Assert.DoesNotContain("deliver", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("customers", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Incomplete_translation_is_a_gap_and_no_language()
    {
        var register = Registered.App(App, TestFile.Translation("da", Danish[1..]));

        Assert.Equal(["en"], register.Languages);
        Assert.False(Assert.Single(register.Translations).IsComplete);
        Assert.Equal(("GDPR3009", "The notice in 'da' lacks the text 'the carrier' (recipient.who) (GDPR Art. 12(1)): until every text is translated, the notice is not offered in that language"),
            Assert.Single(register.Gaps.Where(g => g.Rule == "GDPR3009").Select(g => (g.Rule, g.Message))));
        Assert.Contains("'da'", Assert.Throws<ArgumentException>(() => register.In("da")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_translation_changes_the_hash()
    {
        Assert.NotEqual(Register.Hash, Registered.App(App).Hash);
        Assert.NotEqual(Register.Hash, Registered.App(App, TestFile.Translation("da", [.. Danish[..3], ("Address", "Leveringsadresse")])).Hash);
        Assert.Equal(Register.Hash, Registered.App(App, TestFile.Translation("da", [.. Danish.Reverse()])).Hash);
        Assert.Equal(Register.Hash, Registered.App(App, TestFile.Translation("da", [.. Danish, ("no longer said", "ikke længere sagt")])).Hash);
    }

    [Fact]
    public void Language_of_the_declarations_needs_no_translation()
    {
        var register = Registered.App(App, new TestFile("PrivacyNotice.en.xlf", TestFile.Translation("en").Text.Replace("source-language=\"en\"", "source-language=\"sv\"", StringComparison.Ordinal)));

        Assert.Empty(register.Translations);
        Assert.Equal(["en"], register.Languages);
    }
}
