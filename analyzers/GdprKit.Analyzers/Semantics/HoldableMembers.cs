using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Semantics;

/// <summary>Which members hold data, and which types hold that of code only.</summary>
internal static class HoldableMembers
{
    /// <summary>Instance properties that store a value, and fields that are no property's own.</summary>
    public static bool Holds(ISymbol member) => member switch
    {
        { IsStatic: true } or { IsImplicitlyDeclared: true, Kind: not SymbolKind.Property } => false,
        // Records make properties from parameters.
        IPropertySymbol property => !property.IsIndexer && property.ExplicitInterfaceImplementations.IsEmpty && property.Locations.Length > 0 && Stores(property),
        // A private field is a detail of a property or of a service.
        IFieldSymbol field => field.AssociatedSymbol is null && !field.IsConst && field.DeclaredAccessibility != Accessibility.Private,
        _ => false,
    };

    /// <summary>Types that the runtime and frameworks know: no person is described by an exception, an attribute or a service that is disposed.</summary>
    public static bool IsOfCode(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name is "Exception" or "Attribute" or "DbContext" or "ControllerBase" or "ComponentBase" or "Delegate") return true;
        }

        return false;
    }

    private static bool Stores(IPropertySymbol property)
    {
        if (property.SetMethod is not null || property.IsAbstract || property.ContainingType.TypeKind == TypeKind.Interface) return true;
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol { AssociatedSymbol: { } owner } && SymbolEqualityComparer.Default.Equals(owner, property)) return true;
        }

        return false;
    }
}
