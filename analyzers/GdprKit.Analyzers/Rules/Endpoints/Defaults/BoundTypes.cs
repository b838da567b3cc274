using GdprKit.Analyzers.Rules.Endpoints.Access;
using GdprKit.Analyzers.Rules.Endpoints.Data;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Endpoints.Defaults;

/// <summary>The types that actions of controllers take. ASP.NET Core asks for each of their properties whose type is not nullable, unless an option says otherwise.</summary>
internal sealed class BoundTypes(Compilation compilation)
{
    private readonly Lazy<HashSet<INamedTypeSymbol>> _types = new(() => Find(compilation));

    /// <summary>Looked for last, since that costs most.</summary>
    private readonly Lazy<bool> _asksForNothing = new(() => new WrittenNames(compilation).Have("SuppressImplicitRequiredAttributeForNonNullableReferenceTypes"));

    public bool Contain(INamedTypeSymbol type) => _types.Value.Contains(type) && !_asksForNothing.Value;

    private static HashSet<INamedTypeSymbol> Find(Compilation compilation)
    {
        var (types, controllers) = (new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default), new Controllers());
        if (compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Mvc.ControllerBase") is null) return types;
        foreach (var method in EntityTypes.TypesOf(compilation.Assembly.GlobalNamespace).SelectMany(t => t.GetMembers()).OfType<IMethodSymbol>())
        {
            if (method.Parameters.IsEmpty || !controllers.IsAction(method)) continue;
            foreach (var parameter in method.Parameters)
            {
                if (!SentData.IsService(parameter) && parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } type) types.Add(type.OriginalDefinition);
            }
        }

        return types;
    }
}
