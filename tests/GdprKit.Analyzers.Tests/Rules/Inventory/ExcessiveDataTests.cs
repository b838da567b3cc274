using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

public sealed class ExcessiveDataTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ExcessiveData);

    /// <summary>Nobody is asked who did not want to be.</summary>
    private static readonly Dictionary<string, string> On = new() { ["dotnet_diagnostic.GDPR1016.severity"] = "suggestion" };

    private const string Host = "[assembly: DataController(\"Shop\")]\n";
    private const string Profile = "public class Profile { [PersonalData(DataCategory.Identity)] public string? Name { get; set; } [PersonalData(DataCategory.Location)] public string? GeoLocation { get; set; } }\n";
    private const string Reader = "public class Reader { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } [PersonalData(DataCategory.Contact)] public string? PhoneNumber { get; set; } }\n";

    [Theory]
    [InlineData(Profile + "[{|GDPR1016:ProcessingActivity(\"improve\")|}] [Processes(typeof(Profile))] [LegalBasis(Article6.LegitimateInterests)] public class Improve;", "The activity 'Improve' alone uses 'Geo location', which neither a contract nor a law asks for (GDPR")]
    [InlineData("[{|GDPR1016:ProcessingActivity(\"improve\")|}] [Processes(DataCategory.Health, \"diet\")] [LegalBasis(Article6.Consent)] public class Improve;", "The activity 'Improve' alone uses 'diet', which")]
    [InlineData(Reader + "[{|GDPR1016:ProcessingActivity(\"send news\", Via = Via.Email)|}] [Processes(typeof(Reader))] public class News;", "The activity 'News' is done by Email, and uses 'Phone number' (GDPR")]
    [InlineData("[{|GDPR1016:ProcessingActivity(\"skicka\", Via = Via.Sms)|}] [Processes(DataCategory.Contact, \"mejladress\", \"mobilnummer\")] public class News;", "The activity 'News' is done by Sms, and uses 'mejladress' (GDPR")]
    public async Task Fires(string source, string message) =>
        Assert.StartsWith(message, Assert.Single(await Verify.VerifyAsync(Host + source, On)).GetMessage(), StringComparison.Ordinal);

    [Theory]
    // Others need it too, or a contract asks for it, or nothing says on what it rests.
    [InlineData(Profile + "[ProcessingActivity(\"improve\")] [Processes(typeof(Profile))] [LegalBasis(Article6.LegitimateInterests)] public class Improve; [ProcessingActivity(\"ship\")] [Processes(typeof(Profile))] [LegalBasis(Article6.Contract)] public class Ship;")]
    [InlineData(Profile + "[ProcessingActivity(\"improve\")] [Processes(typeof(Profile))] [LegalBasis(Article6.Contract)] public class Improve;")]
    [InlineData(Profile + "[ProcessingActivity(\"improve\")] [Processes(typeof(Profile))] public class Improve;")]
    // A name says little, and an e-mail address is for e-mails.
    [InlineData(Profile + "[ProcessingActivity(\"improve\")] [Processes(typeof(Profile), nameof(Profile.Name))] [LegalBasis(Article6.LegitimateInterests)] public class Improve;")]
    [InlineData(Reader + "[ProcessingActivity(\"send news\", Via = Via.Email)] [Processes(typeof(Reader), nameof(Reader.Email))] [LegalBasis(Article6.Consent)] public class News;")]
    [InlineData(Reader + "[ProcessingActivity(\"send news\", Via = Via.Email | Via.Phone)] [Processes(typeof(Reader))] public class News;")]
    [InlineData(Reader + "[ProcessingActivity(\"send news\", Via = Via.Email | Via.Contact)] [Processes(typeof(Reader))] public class News;")]
    [InlineData(Reader + "[ProcessingActivity(\"send news\")] [Processes(typeof(Reader))] public class News;")]
    [InlineData("[ProcessingActivity(\"send news\", Via = Via.Email)] [Processes(DataCategory.Contact, \"contact details\")] public class News;")]
    [InlineData("[ProcessingActivity(\"host\")] [ProcessorFor(\"our customers\")] [Processes(DataCategory.Location, \"place\")] [LegalBasis(Article6.Consent)] public class Hosting;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(Host + source, On);

    [Fact]
    public Task Is_silent_unless_it_is_asked_for() => Verify.VerifyAsync(Host + Reader + "[ProcessingActivity(\"send news\", Via = Via.Email)] [Processes(typeof(Reader))] public class News;");
}
