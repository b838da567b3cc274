using GdprKit.Declarations.Gaps;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Tests.Rules.Transparency;

public sealed class MissingControllerTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MissingController);

    [Fact]
    public async Task An_app_names_its_controller() => Assert.Equal(
        "The activity 'A' does not tell who the controller is (GDPR Art. 13(1)(a), 30(1)(a)): declare [assembly: DataController]",
        (await Verify.VerifyAsync("[ProcessingActivity(\"b\")] public class B; [{|GDPR3001:ProcessingActivity(\"a\")|}] public class A; public static class P { public static void Main() { } }",
            outputKind: OutputKind.ConsoleApplication)).Single().GetMessage());

    [Fact]
    public Task A_library_need_not() => Verify.VerifyAsync("[ProcessingActivity(\"a\")] public class A;");

    [Theory]
    [InlineData("public static class P { public static void Main() { } }")]
    [InlineData("[ProcessingActivity(\"a\")] [DataController(\"Shop ApS\", Country = \"DK\")] public class A { public static void Main() { } }")]
    [InlineData("[assembly: DataController(\"Shop ApS\", Country = \"DK\")] [ProcessingActivity(\"a\")] public class A { public static void Main() { } }")]
    public Task Is_silent_in_apps(string source) => Verify.VerifyAsync(source, outputKind: OutputKind.ConsoleApplication);

    /// <summary>A tool that uses the activities of a library is the app of none.</summary>
    [Fact]
    public Task Activities_of_libraries_need_none()
    {
        var part = GeneratorRun.Of(TestCompilation.Create("[ProcessingActivity(\"a\")] public class A;", "Shop.Domain")).Reference;
        return Verify.VerifyAsync("public static class P { public static void Main() { } }", outputKind: OutputKind.ConsoleApplication, references: [part]);
    }

    [Theory]
    [InlineData("[assembly: {|GDPR3001:DataController(\"Shop ApS\")|}]")]
    [InlineData("[ProcessingActivity(\"a\")] [{|GDPR3001:DataController(\"Each company\", KnownAs = [\"us\"])|}] public class A;")]
    [InlineData("[assembly: {|GDPR3001:DataController(\"Shop ApS\", Country = \"TODO\", Email = \" \")|}]")]
    public Task Fires_on_a_name_alone(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("Country = \"DK\"")]
    [InlineData("Address = \"Bredgade 75, 1260 København K\"")]
    [InlineData("RegistrationNumber = \"44012677\"")]
    [InlineData("Email = \"privacy@shop.example\"")]
    [InlineData("Phone = \"+45 33 19 32 00\"")]
    [InlineData("Url = \"https://shop.example\"")]
    public Task Is_silent_if_anything_identifies_it(string argument) => Verify.VerifyAsync($"[assembly: DataController(\"Shop ApS\", {argument})]");

    [Fact]
    public async Task Message_names_the_controller() => Assert.Equal(
        "[DataController] on 'A' does not tell who the controller is (GDPR Art. 13(1)(a), 30(1)(a)): say the country, the address and a contact of 'Each company'",
        await Verify.MessageAsync("[ProcessingActivity(\"a\")] [{|GDPR3001:DataController(\"Each company\")|}] public class A;"));
}
