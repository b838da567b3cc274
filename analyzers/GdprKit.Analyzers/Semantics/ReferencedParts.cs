using GdprKit.Declarations;
using GdprKit.Declarations.Fragments;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Semantics;

/// <summary>The fragments of a compilation's references, and what is wrong with them.</summary>
internal sealed class ReferencedParts
{
    private readonly Dictionary<TypeReference, DeclaredType> _types = [];

    public SortedDictionary<string, Fragment> Fragments { get; } = new(StringComparer.Ordinal);

    /// <summary>Assemblies that use GdprKit's attributes and have no fragment: other languages, an old compiler, a switched-off generator.</summary>
    public List<string> WithoutFragment { get; } = [];

    /// <summary>What readers said of fragments that they could not read.</summary>
    public List<string> Unreadable { get; } = [];

    /// <summary>Assemblies that a part includes and that this compilation does not reference.</summary>
    public IEnumerable<(string Assembly, string Part)> Lost =>
        Fragments.Values.SelectMany(f => f.Includes.Where(i => !Fragments.ContainsKey(i)).Select(i => (i, f.Assembly)))
            .GroupBy(p => p.i, StringComparer.Ordinal).Select(g => g.First());

    public static ReferencedParts Of(Compilation compilation)
    {
        var parts = new ReferencedParts();
        foreach (var reference in compilation.References)
        {
            if (ReferencedFragments.Read(reference, CancellationToken.None) is { } part && part.Assembly != compilation.AssemblyName) parts.Add(part);
        }

        return parts;
    }

    public DeclaredType? Find(TypeReference reference) => _types.TryGetValue(reference, out var type) ? type : null;

    private void Add(PartFragment part)
    {
        if (part.Json is null)
        {
            WithoutFragment.Add(part.Assembly);
            return;
        }

        try
        {
            var fragment = FragmentReader.Read(part.Json, part.Assembly);
            if (Fragments.ContainsKey(part.Assembly)) return;
            Fragments.Add(part.Assembly, fragment);
            fragment.AddTypesTo(_types);
        }
        catch (FragmentException e)
        {
            Unreadable.Add(e.Message);
        }
    }
}
