using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Register.Tests.Changes;

/// <summary>The samples, which are real policies as declarations, without the code that serves them.</summary>
internal static class Samples
{
    public static readonly string[] Names = ["Expektra", "Qlocx", "Spektr", "Xpektor", "Xtractor"];

    private static readonly Dictionary<string, ChangingApp> Apps = Names.ToDictionary(n => n, Read);

    public static ChangingApp Of(string name) => Apps[name];

    private static ChangingApp Read(string name)
    {
        var root = Repository.Path("samples", name);
        var files = Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(f => Path.GetRelativePath(root, f).Split(Path.DirectorySeparatorChar) is var path && path[0] is not ("bin" or "obj" or "Program.cs"));
        var compilation = TestCompilation.Create(files.Order(StringComparer.Ordinal).Select(f => (Path.GetRelativePath(root, f), File.ReadAllText(f))));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return new(compilation);
    }
}
