using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Purposes.Reads;

/// <summary>Whether who has one object may read another from it.</summary>
internal static class Holding
{
    private const int MaxDepth = 4;

    public static bool MayHold(ITypeSymbol holder, INamedTypeSymbol held) => MayHold(holder, held.OriginalDefinition, 0, new(SymbolEqualityComparer.Default));

    private static bool MayHold(ITypeSymbol holder, INamedTypeSymbol held, int depth, HashSet<ITypeSymbol> seen)
    {
        if (depth > MaxDepth || holder.SpecialType == SpecialType.System_Object) return depth <= MaxDepth;
        if (holder.SpecialType != SpecialType.None || !seen.Add(holder)) return false;
        if (holder is IArrayTypeSymbol array) return MayHold(array.ElementType, held, depth, seen);
        if (holder is not INamedTypeSymbol named) return true; // A type parameter may be anything.
        if (IsKin(named.OriginalDefinition, held) || IsKin(held, named.OriginalDefinition)) return true;
        if (named.TypeArguments.Any(a => MayHold(a, held, depth, seen))) return true;

        for (var type = named; type is { SpecialType: SpecialType.None } && type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface; type = type.BaseType)
        {
            if (type.ContainingNamespace?.ToDisplayString().StartsWith("System", StringComparison.Ordinal) == true) break;
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false } property && MayHold(property.Type, held, depth + 1, seen)) return true;
            }
        }

        return false;
    }

    private static bool IsKin(INamedTypeSymbol type, INamedTypeSymbol other)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, other)) return true;
        }

        return type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, other));
    }
}
