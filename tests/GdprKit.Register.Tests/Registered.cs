using System.Reflection;
using System.Runtime.Loader;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Register.Tests;

/// <summary>The register of an app that is compiled from source, generated, loaded and read, as it happens to a user.</summary>
internal static class Registered
{
    public const string Controller = "[assembly: DataController(\"Shop ApS\", Country = \"DK\")]";

    public static ProcessingRegister App(string source, params (string Assembly, string Source)[] libraries) => RegisterReader.Read(Load(Compile(source, libraries)));

    public static ProcessingRegister App(string source, TestFile translation) =>
        RegisterReader.Read(Load(GeneratorRun.Of(TestCompilation.Create(Controller + source), files: translation).Output));

    public static ProcessingActivity Activity(string source, params (string Assembly, string Source)[] libraries) => Assert.Single(App(source, libraries).Activities);

    public static Compilation Compile(string source, params (string Assembly, string Source)[] libraries)
    {
        var references = new List<MetadataReference>();
        foreach (var (name, text) in libraries) references.Add(GeneratorRun.Of(TestCompilation.Create(text, name, references: [.. references])).Reference);
        return GeneratorRun.Of(TestCompilation.Create(Controller + source, "App", references: references)).Output;
    }

    public static Assembly Load(Compilation compilation)
    {
        var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        stream.Position = 0;
        return new AssemblyLoadContext("test", isCollectible: true).LoadFromStream(stream);
    }
}
