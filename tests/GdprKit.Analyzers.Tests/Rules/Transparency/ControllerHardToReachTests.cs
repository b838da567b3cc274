using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Transparency;

public sealed class ControllerHardToReachTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ControllerHardToReach);

    [Theory]
    [InlineData("Country = \"DK\"", "postal address, e-mail address or registration number")]
    [InlineData("Address = \"Bredgade 75\", Phone = \"+45 33 19 32 00\"", "e-mail address or registration number")]
    [InlineData("Email = \"privacy@shop.example\", RegistrationNumber = \"44012677\"", "postal address")]
    [InlineData("Address = \"Bredgade 75\", Email = \"TODO\", RegistrationNumber = \"44012677\"", "e-mail address")]
    public async Task Fires(string arguments, string lacking) => Assert.Equal(
        $"[DataController] on the assembly 'App' has no {lacking} (GDPR Art. 13(1)(a)): add it, so that people can look the controller up and reach it in more ways than one",
        await Verify.MessageAsync($"[assembly: {{|GDPR3017:DataController(\"Shop\", {arguments})|}}]"));

    [Theory]
    [InlineData("[assembly: DataController(\"Shop\", Address = \"Bredgade 75\", Email = \"privacy@shop.example\", RegistrationNumber = \"44012677\")]")]
    [InlineData("[assembly: DataController(\"Shop\", Address = \"Bredgade 75\", Url = \"https://shop.example/contact\", RegistrationNumber = \"44012677\")]")]
    [InlineData("[assembly: DataController(\"Town\", Address = \"Bredgade 75\", Email = \"privacy@town.example\", PublicAuthority = true)]")]
    [InlineData("[ProcessingActivity(\"a\")] [DataController(\"Each company\", Country = \"DK\")] public class A;")]
    // GDPR3001 tells it.
    [InlineData("[assembly: DataController(\"Shop\")]")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public Task Fix_leaves_the_words_to_write() => Verify.FixAsync(
        "[assembly: {|GDPR3017:DataController(\"Shop\", Email = \"a@shop.example\", RegistrationNumber = \"1\")|}]\n",
        "[assembly: {|GDPR3017:DataController(\"Shop\", Email = \"a@shop.example\", RegistrationNumber = \"1\", Address = \"TODO: the postal address\")|}]\n");
}
