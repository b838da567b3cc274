using GdprKit.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Semantics;

/// <summary>Names of symbols as the fragment writes them.</summary>
internal static class SymbolNames
{
    /// <summary>The full metadata name: <c>Shop.Orders+Line`1</c>.</summary>
    public static string MetadataName(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (type.ContainingType is { } outer) return MetadataName(outer) + "+" + type.MetadataName;
        return Prefix(type.ContainingNamespace) + type.MetadataName;
    }

    /// <summary>The name of a type, of one of its members, or of a namespace: where something stands. What is inside a member stands there.</summary>
    public static string Place(ISymbol symbol)
    {
        if (symbol is INamespaceSymbol space) return Prefix(space).TrimEnd('.');
        if (symbol is INamedTypeSymbol type) return MetadataName(type);
        // What holds for a primary constructor holds for the declaration of its type, and a parameter of a record stands for a property.
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && symbol.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax)) return MetadataName(symbol.ContainingType);
        if (symbol is IParameterSymbol && TaggableMembers.PositionalParameters(symbol.ContainingType).Contains(symbol, SymbolEqualityComparer.Default)) return $"{MetadataName(symbol.ContainingType)}.{symbol.Name}";

        while (symbol.ContainingSymbol is { } around and not (INamedTypeSymbol or INamespaceSymbol)) symbol = around;
        return symbol.ContainingType is { } holder ? $"{MetadataName(holder)}.{symbol.Name}" : symbol.Name;
    }

    /// <summary>Without what <c>ToDisplayString</c> adds: <c>@event</c> is written so in C# only.</summary>
    private static string Prefix(INamespaceSymbol? ns) => ns is null or { IsGlobalNamespace: true } ? "" : Prefix(ns.ContainingNamespace) + ns.MetadataName + ".";

    public static string Reference(INamedTypeSymbol type, string from) =>
        TypeReference.Write(MetadataName(type), type.ContainingAssembly?.Name ?? from, from);

    public static TypeReference Reference(INamedTypeSymbol type) => new(MetadataName(type), type.ContainingAssembly?.Name ?? "");
}
