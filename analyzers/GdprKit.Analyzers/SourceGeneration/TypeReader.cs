using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Fragments;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.SourceGeneration;

/// <summary>Writes the type that a marked node speaks of, with the types that it needs to be understood.</summary>
internal static class TypeReader
{
    public static EquatableArray<WrittenType> Read(ISymbol marked, CancellationToken cancellationToken)
    {
        var type = marked as INamedTypeSymbol ?? marked.ContainingType;
        if (type is null || (marked is not INamedTypeSymbol && !IsFirstTagged(type, marked))) return default;

        var own = type.ContainingAssembly.Name;
        var reader = new DeclarationReader(type.ContainingAssembly);
        var written = new List<WrittenType>();
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<INamedTypeSymbol>([type.OriginalDefinition]);
        while (open.Count > 0)
        {
            var current = open.Dequeue();
            if (!seen.Add(current)) continue;

            var declared = reader.Read(current, cancellationToken);
            if (declared is not null) written.Add(new(TypeReference.Write(declared.Name, declared.Assembly, own), FragmentWriter.WriteType(declared, own)));
            else if (current.ContainingAssembly?.Name != own) continue; // Nothing above it declares anything.
            foreach (var neighbour in reader.Neighbours(current)) open.Enqueue(neighbour);
        }

        return new([.. written]);
    }

    /// <summary>One marked member of a type reads all of it; the others have nothing to add.</summary>
    private static bool IsFirstTagged(INamedTypeSymbol type, ISymbol marked)
    {
        if (marked is IParameterSymbol && !TaggableMembers.PositionalParameters(type).Contains(marked, SymbolEqualityComparer.Default)) return false;

        foreach (var (_, attributed) in TaggableMembers.Of(type))
        {
            foreach (var symbol in attributed)
            {
                if (symbol.GetAttributes().Any(a => AttributeReader.KindOf(a) is Kinds.PersonalData or Kinds.NotPersonalData))
                {
                    return SymbolEqualityComparer.Default.Equals(symbol, marked);
                }
            }
        }

        return false;
    }
}
