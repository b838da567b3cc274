using GdprKit.Declarations;
using Microsoft.CodeAnalysis;

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

    /// <summary>Without what <c>ToDisplayString</c> adds: <c>@event</c> is written so in C# only.</summary>
    private static string Prefix(INamespaceSymbol? ns) => ns is null or { IsGlobalNamespace: true } ? "" : Prefix(ns.ContainingNamespace) + ns.MetadataName + ".";

    public static string Reference(INamedTypeSymbol type, string from) =>
        TypeReference.Write(MetadataName(type), type.ContainingAssembly?.Name ?? from, from);

    public static TypeReference Reference(INamedTypeSymbol type) => new(MetadataName(type), type.ContainingAssembly?.Name ?? "");
}
