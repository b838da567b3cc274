using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GdprKit.Analyzers.Tests.Rules.EveryRule;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Tests.Documentation;

/// <summary>What a rule's page shows as its example is what the rule reports, and what it shows as the repair is silent.</summary>
public sealed class RuleExamplesTests
{
    // Types that pages speak of without showing them; a page's own type of the same name is nearer.
    private const string Shop = """
        global using System.Diagnostics.CodeAnalysis;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Http;
        global using Shopping;

        namespace Microsoft.Extensions.AI
        {
            public interface IChatClient { Task GetResponseAsync(string chatMessage); }
        }

        namespace GdprKit.Register
        {
            public readonly record struct DataSubjectKey(string DataSubjects, string Key);
            public sealed record GateDecision(bool IsAllowed);
            public abstract class ProcessingGate { public abstract Task<GateDecision> IsAllowedAsync<TActivity>(DataSubjectKey subject); }
        }

        namespace Shopping
        {
            [DataSubject("Customers", DataSubjectCategory.Customer)]
            public class Order { [PersonalData(DataCategory.Contact)] public string? ShippingAddress { get; set; } }

            [DataSubject("Subscribers", DataSubjectCategory.Subscriber)]
            public class Subscriber { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }

            [DataSubject("Customers", DataSubjectCategory.Customer)]
            public class SupportCase { [PersonalData(DataCategory.CommunicationContent)] public string? Question { get; set; } }
        }
        """;

    private const string Host = "[assembly: DataController(\"Shop AB\", Country = \"SE\")]\n";

    public static TheoryData<string> Ids => [.. AllAnalyzers.Rules.Select(d => d.Id).Except([.. EveryAnalyzerTests.NeedReferences, .. EveryAnalyzerTests.NeedFiles])];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Example_is_reported(string id) => Assert.Contains(id, await ReportedAsync(id, Block(id, "Example")));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Repair_is_silent(string id)
    {
        // Some are repaired in words.
        if (Block(id, "How to fix") is { Length: > 0 } repair) Assert.DoesNotContain(id, await ReportedAsync(id, repair));
    }

    /// <summary>The first block of C# below a heading; empty if there is none.</summary>
    private static string Block(string id, string heading)
    {
        var section = Regex.Match(Repository.Read("analyzers", "docs", "rules", id + ".md").ReplaceLineEndings("\n"), $"\n## {heading}\n(.*?)(\n## |$)", RegexOptions.Singleline).Groups[1].Value;
        return Regex.Match(section, "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
    }

    private static async Task<IEnumerable<string>> ReportedAsync(string id, string code)
    {
        var compilation = Compilation(id, code);
        var options = new AnalyzerOptions([], new TestOptionsProvider(ImmutableDictionary<string, string>.Empty.Add("GdprKitReferenced", "true")));
        var diagnostics = await compilation.WithAnalyzers(AllAnalyzers.Create(), options).GetAnalyzerDiagnosticsAsync();
        return diagnostics.Where(d => d.Location.SourceTree?.FilePath == "Page.cs").Select(d => d.Id);
    }

    /// <summary>A block is whole files, attributes of an activity, or members of a class.</summary>
    private static CSharpCompilation Compilation(string id, string code)
    {
        string[] forms = [code, $"[ProcessingActivity(\"sell what you order\")]\n{code}\npublic sealed class Sample;", $"public class Sample\n{{\n{code}\n}}"];
        var compilations = forms.Select(form => TestCompilation.Create([("Page.cs", form), ("Shop.cs", Shop), ("Host.cs", code.Contains("DataController", StringComparison.Ordinal) ? "" : Host)])).ToArray();
        var compiling = compilations.FirstOrDefault(c => !Errors(c).Any());
        Assert.True(compiling is not null, $"{id}: {string.Join("\n", compilations.Select(Errors).OrderBy(e => e.Count()).First())}");
        return compiling.WithOptions(compiling.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create(id, ReportDiagnostic.Warn)]));
    }

    private static IEnumerable<Diagnostic> Errors(Compilation compilation) => compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
}
