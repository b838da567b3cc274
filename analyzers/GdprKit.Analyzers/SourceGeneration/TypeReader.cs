using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Fragments;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.SourceGeneration;

/// <summary>
/// Writes the type that a marked node speaks of, with the types that it needs to be understood. A type with several markers, or named by
/// several others, is read on the first of its own markers alone: the others have nothing to add.
/// </summary>
internal static class TypeReader
{
    /// <summary>The markers on which a type is read: one of them on the type itself, or on its first tagged member.</summary>
    public static readonly string[] Markers =
        [Kinds.ProcessingActivity, Kinds.DataSubject, Kinds.Recipient, Kinds.Processor, Kinds.PersonalData, Kinds.NotPersonalData, Kinds.Cookie];

    /// <param name="marked">The type, or a member of it.</param>
    /// <param name="marker">The attribute that it was found by; <see langword="null"/>: a list with an explicit target.</param>
    public static EquatableArray<WrittenType> Read(ISymbol marked, AttributeData? marker, CancellationToken cancellationToken)
    {
        var type = marked as INamedTypeSymbol ?? marked.ContainingType;
        if (type is null) return default;

        var first = FirstMarker(type);
        if (marked is INamedTypeSymbol)
        {
            if (first is not null && (marker is null || AttributeReader.KindOf(marker) != first)) return default;
        }
        else if (first is not null || !IsFirstTagged(type, marked))
        {
            return default;
        }

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
            foreach (var neighbour in reader.Neighbours(current).Where(n => FirstMarker(n) is null)) open.Enqueue(neighbour);
        }

        return new([.. written]);
    }

    private static string? FirstMarker(INamedTypeSymbol type) => type.GetAttributes().Select(AttributeReader.KindOf).FirstOrDefault(k => Markers.Contains(k));

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
