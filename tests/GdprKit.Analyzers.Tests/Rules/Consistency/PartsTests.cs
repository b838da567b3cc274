using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Consistency.PartsAnalyzer>;

namespace GdprKit.Analyzers.Tests.Rules.Consistency;

public sealed class PartsTests
{
    private const string Entity = "public class Person { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }";

    [Fact]
    public async Task Fires_when_a_part_of_a_part_is_not_referenced()
    {
        var shared = Part(Entity, "Shop.Shared");
        var domain = Part("public class Customer : Person { [PersonalData(DataCategory.Identity)] public string? Name { get; set; } }", "Shop.Domain", shared);

        var diagnostics = await Verify.VerifyAsync("[assembly: {|GDPR9010:DataController(\"Shop\")|}]", references: [domain]);
        Assert.StartsWith("'Shop.Domain' builds on the declarations of 'Shop.Shared'", diagnostics.Single().GetMessage(), StringComparison.Ordinal);
        await Verify.VerifyAsync("[assembly: DataController(\"Shop\")]", references: [domain, shared]);
    }

    [Fact]
    public Task Fires_on_attributes_without_a_fragment() =>
        Verify.VerifyAsync("[assembly: {|GDPR9011:DataController(\"Shop\")|}]", references: [Plain(Entity, "Shop.FSharp")]);

    [Theory]
    [InlineData("""[assembly: GdprKit.CompilerServices.RegisterFragment("{\"schema\":2}", "0")]""")]
    [InlineData("""[assembly: GdprKit.CompilerServices.RegisterFragment("{", "0")]""")]
    public async Task Fires_on_a_fragment_that_cannot_be_read(string attribute)
    {
        var diagnostics = await Verify.VerifyAsync("[assembly: {|GDPR9012:DataController(\"Shop\")|}]", references: [Plain(attribute, "Shop.Newer")]);
        Assert.Contains("'Shop.Newer'", diagnostics.Single().GetMessage(), StringComparison.Ordinal);
    }

    /// <summary>The host tells it; a library in between would only repeat it.</summary>
    [Fact]
    public Task Is_silent_in_a_library() => Verify.VerifyAsync("public class C;", references: [Plain(Entity, "Shop.FSharp")]);

    [Fact]
    public Task Is_silent_on_assemblies_that_do_not_use_GdprKit() =>
        Verify.VerifyAsync("[assembly: DataController(\"Shop\")]", references: [Plain("public class C;", "Plain")]);

    private static MetadataReference Part(string source, string name, params MetadataReference[] references) =>
        GeneratorRun.Of(TestCompilation.Create(source, name, references: references)).Reference;

    /// <summary>Compiled without the generator.</summary>
    private static MetadataReference Plain(string source, string name)
    {
        var stream = new MemoryStream();
        Assert.True(TestCompilation.Create(source, name).Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
