using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace GdprKit.Benchmarks.Analyzers;

/// <summary>Loads a package's analyzers with what lies beside them; Roslyn itself is this process's.</summary>
internal sealed class PackageLoader : IAnalyzerAssemblyLoader
{
    private readonly AssemblyLoadContext _context = new("analyzers");

    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath)
    {
        var folder = Path.GetDirectoryName(fullPath)!;
        _context.Resolving += (context, name) =>
            Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        return _context.LoadFromAssemblyPath(fullPath);
    }
}
