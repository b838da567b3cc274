using System.Globalization;

namespace GdprKit.Register.Tests.Changes;

/// <summary>GDPR3011.</summary>
public sealed class NoticeDateNotRaisedTests
{
    private const string Shop = """
        [assembly: PrivacyNotice(LastUpdated = "2026-01-31")]
        [ProcessingActivity("deliver")] [LegalBasis(Article6.Contract)] [Retention(Days = 30, Because = "returns")]
        public class Delivery { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }
        """;

    [Theory]
    // What people are told.
    [InlineData("\"deliver\"", "\"deliver to you\"", "2026-01-31", "GDPR3011,GDPR9109")]
    [InlineData("\"deliver\"", "\"deliver to you\"", "2025-12-31", "GDPR3011,GDPR9109,GDPR9109")]
    [InlineData("\"deliver\"", "\"deliver to you\"", "2026-02-01", "GDPR9109")]
    [InlineData("Days = 30", "Days = 40", "2026-01-31", "GDPR3011,GDPR9105")]
    [InlineData("Days = 30", "Days = 40", "2026-02-01", "GDPR9105")]
    [InlineData("public class", "[SecurityMeasure(Measure.Physical, Audience = Audience.Public)] public class", "2026-01-31", "GDPR3011,GDPR9109")]
    // What only the record holds.
    [InlineData("\"deliver\"", "\"deliver\", Owner = \"sales\"", "2026-01-31", "GDPR9109")]
    [InlineData("\"returns\"", "\"goods may come back\"", "2026-01-31", "GDPR9109")]
    [InlineData("public class", "[SecurityMeasure(Measure.Physical)] public class", "2026-01-31", "GDPR9109")]
    [InlineData("public class", "[StoredIn(\"CRM\")] public class", "2026-01-31", "GDPR9109")]
    // The date alone.
    [InlineData("", "", "2026-02-01", "GDPR9109")]
    [InlineData("", "", "2026-01-31", "")]
    public async Task Date_is_raised_with_what_people_are_told(string from, string to, string date, string ids)
    {
        var edited = (from.Length == 0 ? Shop : Shop.Replace(from, to, StringComparison.Ordinal)).Replace("2026-01-31", date, StringComparison.Ordinal);

        Assert.Equal(ids, string.Join(",", (await ChangingApp.Of(edited).SinceAsync(ChangingApp.Of(Shop))).Select(d => d.Id)));
    }

    [Fact]
    public async Task Notice_without_a_date_has_none_to_raise()
    {
        static string Undated(string source) => source.Replace("LastUpdated = \"2026-01-31\"", "", StringComparison.Ordinal);

        Assert.Equal("GDPR9109", Assert.Single(await ChangingApp.Of(Undated(Shop).Replace("\"deliver\"", "\"sell\"", StringComparison.Ordinal)).SinceAsync(ChangingApp.Of(Undated(Shop)))).Id);
    }

    [Fact]
    public async Task Message_names_the_date()
    {
        var said = (await ChangingApp.Of(Shop.Replace("\"deliver\"", "\"sell\"", StringComparison.Ordinal)).SinceAsync(ChangingApp.Of(Shop))).Single(d => d.Id == "GDPR3011");

        Assert.Equal(
            "[PrivacyNotice] still says LastUpdated = \"2026-01-31\", although what people are told has changed since the approved register (GDPR Art. 12(1), 13(3), 14(4)): raise it, and tell the people concerned",
            said.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("PrivacyNotice(LastUpdated = \"2026-01-31\")", said.Location.SourceTree!.GetText().ToString(said.Location.SourceSpan));
    }
}
