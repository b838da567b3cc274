using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Transparency;

public sealed class ContactPlaceholderTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ContactPlaceholder);

    [Theory]
    [InlineData("Email = \"[email protected]\"", "Email '[email protected]', which is no e-mail address")]
    [InlineData("Email = \"info@\"", "Email 'info@', which is no e-mail address")]
    [InlineData("Email = \"a@b@c.dk\"", "Email 'a@b@c.dk', which is no e-mail address")]
    [InlineData("Email = \"privacy@shop\"", "Email 'privacy@shop', which is no e-mail address")]
    [InlineData("Email = \"TODO\"", "Email 'TODO', which is no e-mail address")]
    [InlineData("Phone = \"by phone\"", "Phone 'by phone', which has no number")]
    [InlineData("Url = \"www.shop.dk\"", "Url 'www.shop.dk', which is neither https://… nor a path of this app")]
    [InlineData("Url = \"ftp://shop.dk\"", "Url 'ftp://shop.dk', which is neither https://… nor a path of this app")]
    [InlineData("Url = \"\"", "Url '', which is neither https://… nor a path of this app")]
    [InlineData("Country = \"UK\"", "Country 'UK', which is no code of ISO 3166-1")]
    [InlineData("Country = \"Denmark\"", "Country 'Denmark', which is no code of ISO 3166-1")]
    [InlineData("Address = \"[address]\"", "Address '[address]', which is no address")]
    [InlineData("RegistrationNumber = \"TODO\"", "RegistrationNumber 'TODO', which has no number")]
    public async Task Fires(string argument, string fault) => Assert.Equal(
        $"[DataController] on the assembly 'App' has {fault} (GDPR Art. 12(2), 13(1)(a)): write the one that people reach",
        await Verify.MessageAsync($"[assembly: {{|GDPR3021:DataController(\"Shop\", {argument})|}}]"));

    [Theory]
    [InlineData("[assembly: {|GDPR3021:DataProtectionOfficer(\"Kim\", Email = \"dpo\")|}]")]
    [InlineData("[assembly: {|GDPR3021:Representative(\"Kim\", Country = \"EU\")|}]")]
    [InlineData("[assembly: {|GDPR3021:JointController(\"Partner\", Url = \"partner\")|}]")]
    [InlineData("[{|GDPR3021:Processor(\"Mailer\", Country = \"EU\")|}] public class A;")]
    [InlineData("[{|GDPR3021:Recipient(\"Post\", Phone = \"?\")|}] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [{|GDPR3021:ProcessorFor(\"Bank\", Email = \"bank\")|}] public class A;")]
    public Task Fires_on_every_party(string source) => Verify.VerifyAsync(source);

    [Fact]
    public Task Tells_each_detail() => Verify.VerifyAsync("[assembly: {|GDPR3021:{|GDPR3021:DataController(\"Shop\", Email = \"x\", Phone = \"y\")|}|}]");

    [Theory]
    [InlineData("Email = \"privacy@shop.example\", Phone = \"+46(0)8-121 08 901\", Url = \"https://shop.example/privacy\", Country = \"DK\"")]
    [InlineData("Email = \" förnamn.efternamn+gdpr@räksmörgås.se \", Url = \"/privacy\", Country = \"gb\"")]
    [InlineData("Address = \"Hvitfeldtsplatsen 7, SE-411 20 Gothenburg\", RegistrationNumber = \"556540-0420\"")]
    [InlineData("KnownAs = [\"us\"]")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[assembly: DataController(\"Shop\", {arguments})]");
}
