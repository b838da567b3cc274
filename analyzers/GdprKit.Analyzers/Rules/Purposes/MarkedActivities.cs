using System.Collections.Concurrent;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Purposes;

/// <summary>The activities that a mark names: one, or all of a group. Those of other projects are read from their fragments.</summary>
internal sealed class MarkedActivities(Compilation compilation)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<ActivityData>?> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<DeclaredType, ActivityData> _data = new();
    private IReadOnlyList<ActivityData>? _all;
    private readonly CompilationDeclarations _declarations = CompilationDeclarations.Of(compilation);

    /// <summary>None: the type is no activity, nor a group of them. <see langword="null"/>: what it is cannot be known.</summary>
    public IReadOnlyList<ActivityData>? Of(INamedTypeSymbol type) => _known.GetOrAdd(type.OriginalDefinition, Find);

    private IReadOnlyList<ActivityData>? Find(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Error) return null;

        var isOwn = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);
        if (!isOwn && !_declarations.Parts.Fragments.ContainsKey(type.ContainingAssembly.Name))
        {
            return _declarations.Parts.WithoutFragment.Contains(type.ContainingAssembly.Name) || _declarations.Parts.Unreadable.Count > 0 ? null : [];
        }

        if (_declarations.Read(type) is { IsActivity: true } activity) return [Data(activity)];
        // A reference assembly lacks what is internal.
        var inside = SymbolNames.MetadataName(type) + "+";
        var nested = isOwn ? Nested(type).Select(_declarations.Read).OfType<DeclaredType>() : _declarations.Parts.Fragments[type.ContainingAssembly.Name].Types.Where(t => t.Name.StartsWith(inside, StringComparison.Ordinal));
        return [.. nested.Where(t => t.IsActivity).Select(Data)];
    }

    /// <summary>Whether any activity, here or in a part, processes something of the type that holds a member.</summary>
    public bool AnyKnows(ISymbol member, Answer answer)
    {
        _all ??= [.. _declarations.OwnTypes.Concat(_declarations.Parts.Fragments.Values.SelectMany(f => f.Types)).Where(t => t.IsActivity).Select(Data)];
        return _all.Any(a => a.Knows(member, answer));
    }

    private ActivityData Data(DeclaredType activity) => _data.GetOrAdd(activity, a => new(_declarations.Resolve(a)));

    private static IEnumerable<INamedTypeSymbol> Nested(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(t => Nested(t).Prepend(t));
}
