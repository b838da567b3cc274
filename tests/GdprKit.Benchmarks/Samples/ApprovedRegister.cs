using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using GdprKit.Analyzers.SourceGeneration;
using GdprKit.Register;
using GdprKit.Register.Serialization;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GdprKit.Benchmarks.Samples;

/// <summary>The register of an app as it was approved before one of its purposes changed.</summary>
internal static class ApprovedRegister
{
    public static TestFile Of(CSharpCompilation app)
    {
        CSharpGeneratorDriver.Create(
            [new RegisterGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)app.SyntaxTrees[0].Options,
            optionsProvider: new TestOptionsProvider(ImmutableDictionary<string, string>.Empty.Add("GdprKitReferenced", "true")))
            .RunGeneratorsAndUpdateCompilation(app, out var generated, out _);
        using var image = new MemoryStream();
        var emitted = generated.Emit(image);
        if (!emitted.Success) throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));

        var json = JsonSerializer.Serialize(RegisterReader.Read(Assembly.Load(image.ToArray())), RegisterJson.Web.ProcessingRegister);
        return new TestFile("gdpr-register.json", json.Replace("an activity with the id of another", "an activity that was approved", StringComparison.Ordinal));
    }
}
