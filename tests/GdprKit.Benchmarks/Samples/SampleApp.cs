using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GdprKit.Benchmarks.Samples;

/// <summary>Whole compilations of sample code.</summary>
internal static class SampleApp
{
    /// <summary>Of twenty files three are about people: 200 activities in 100,000 lines, and one type in ten wears GdprKit's attributes.</summary>
    private const int Files = 20, PeopleFiles = 3;

    /// <summary>An app of about so many lines, and one finding for every analyzer.</summary>
    public static CSharpCompilation OfLines(int lines, out int types, out int tagged)
    {
        var sources = new List<(string, string)> { ("Findings.cs", Findings.Source), ("Gate.cs", Findings.Gate) };
        (types, tagged) = (0, 0);
        for (var (i, written) = (0, 0); written < lines; i++)
        {
            var people = i * PeopleFiles % Files < PeopleFiles;
            var text = people ? SampleModule.People(i * PeopleFiles / Files) : SampleModule.Thing(i);
            types += people ? SampleModule.PeopleTypes : SampleModule.ThingTypes;
            tagged += people ? SampleModule.TaggedPeopleTypes : 0;
            written += text.Count(c => c == '\n');
            sources.Add(($"Module{i}.cs", text));
        }

        return Checked(TestCompilation.Create(sources, "Shop", references: [Findings.Part, Findings.Processor]));
    }

    /// <summary>An app with so many types that wear GdprKit's attributes, one in two files, and ordinary code in the others.</summary>
    public static CSharpCompilation OfTaggedTypes(int types)
    {
        var sources = new List<(string, string)> { ("Organisation.cs", Findings.Organisation), ("Gate.cs", Findings.Gate) };
        for (var i = 0; i < types / SampleModule.TaggedPeopleTypes; i++)
        {
            sources.Add(($"People{i}.cs", SampleModule.People(i)));
            sources.Add(($"Thing{i}.cs", SampleModule.Thing(i)));
        }

        return Checked(TestCompilation.Create(sources, "Shop"));
    }

    /// <summary>The same trees, with nothing bound yet.</summary>
    public static CSharpCompilation Unbound(this CSharpCompilation compilation) =>
        CSharpCompilation.Create(compilation.AssemblyName, compilation.SyntaxTrees, compilation.References, compilation.Options);

    private static CSharpCompilation Checked(CSharpCompilation compilation)
    {
        var error = compilation.Unbound().GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
        return error is null ? compilation : throw new InvalidOperationException($"The sample code does not compile: {error}");
    }
}
