using System.Reflection;
using System.Text.Json;
using GdprKit.Register.Building;
using GdprKit.Register.Notice;
using GdprKit.Testing;

namespace GdprKit.Register.Tests.Translations;

/// <summary>Each text that an attribute takes is asked for and translated where the notice prints it, and only there.</summary>
public sealed class EveryTextTests
{
    private const string Said = "zzsaid";
    private const string Translated = "zzsagt";

    /// <summary>The same in each language.</summary>
    private static readonly string[] NoLanguage = ["Address", "Authority", "Duration", "Email", "KnownAs", "Law", "Phone", "RegistrationNumber", "Url"];

    /// <summary>Texts that constructors take; the others are properties.</summary>
    private static readonly string[] Constructors =
    [
        "[assembly: Statement(NoticeSection.Introduction, \"zzsaid\")]",
        "[assembly: Cookie(\"zzsaid\", CookiePurpose.Statistics)]",
        "[assembly: Recipient(\"zzsaid\")]",
        "[assembly: SecurityMeasure(\"zzsaid\", Audience = Audience.Public)]",
        "[assembly: SecurityMeasure(\"zzsaid\")]",
        "[assembly: StoredIn(\"zzsaid\")]",
        "[AutomatedDecision(\"zzsaid\", Article22.Contract)]",
        "[Consent(\"zzsaid\")]",
        "[DataController(\"zzsaid\")]",
        "[DataSource(DataOrigin.Partner, \"zzsaid\")]",
        "[DataSubject(\"zzsaid\", Id = \"people\")]",
        "[JointController(\"zzsaid\")]",
        "[LegalBasis(Article6.LegitimateInterests, \"zzsaid\")]",
        "[Processes(DataCategory.Contact, \"zzsaid\")]",
        "[Processor(\"Host A/S\", \"zzsaid\")]",
        "[ProcessorFor(\"zzsaid\")]",
        "[Profiling(\"zzsaid\")]",
        "[Recipient(\"the carrier\", \"zzsaid\")]",
        "[Retention(\"zzsaid\")]",
        "[Right(DataRight.Access, \"zzsaid\")]",
        "[Statement(NoticeSection.Data, \"zzsaid\")]",
        "[Transfer(\"US\", TransferGround.StandardContractualClauses, Supplementary = \"zzsaid\")]",
    ];

    public static TheoryData<string> Sources()
    {
        var data = new TheoryData<string>();
        foreach (var declaration in Constructors)
        {
            data.Add(declaration.StartsWith("[assembly", StringComparison.Ordinal) ? declaration + Activity("") : Activity(declaration));
        }

        foreach (var (attribute, place) in EveryPropertyTests.Places)
        {
            foreach (var property in typeof(PersonalDataAttribute).Assembly.GetType($"GdprKit.{attribute}Attribute")!.GetProperties().Where(IsText))
            {
                var written = $"{property.Name} = {(property.PropertyType == typeof(string) ? "\"zzsaid\"" : "[\"zzsaid\"]")}";
                data.Add(place.Replace("§", place.Contains("(§", StringComparison.Ordinal) ? written : ", " + written, StringComparison.Ordinal));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Text_is_asked_for_where_the_notice_prints_it(string source)
    {
        var register = Read(source, TestFile.Translation("da", (Said, Translated)));
        var isPrinted = Notice(register).Contains(Said, StringComparison.OrdinalIgnoreCase);

        Assert.Equal(isPrinted, Assert.Single(register.Translations).Texts.ContainsKey(Said));
        var danish = Notice(new Translator(register.Translations[0]).Translate(register));
        Assert.Equal(isPrinted, danish.Contains(Translated, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Said, danish, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsText(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } && (property.PropertyType == typeof(string) || property.PropertyType == typeof(string[])) && !EveryPropertyTests.Values.ContainsKey(property.Name) && !NoLanguage.Contains(property.Name);

    private static string Notice(ProcessingRegister register) => JsonSerializer.Serialize(NoticeComposer.Compose(register), NoticeJson.Web.NoticeDocument);

    private static ProcessingRegister Read(string source, TestFile translation)
    {
        var host = source.Contains("assembly: DataController", StringComparison.Ordinal) ? "" : Registered.Controller;
        var notice = source.Contains("assembly: PrivacyNotice", StringComparison.Ordinal) ? "" : "[assembly: PrivacyNotice(ShowsSecurity = true)]";
        return RegisterReader.Read(Registered.Load(GeneratorRun.Of(TestCompilation.Create(host + notice + source), files: translation).Output));
    }

    private static string Activity(string attributes) => $$"""
        [ProcessingActivity("deliver")] {{attributes}}
        public class Order { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }
        """;
}
