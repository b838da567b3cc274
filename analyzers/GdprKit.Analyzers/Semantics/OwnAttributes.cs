using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Semantics;

/// <summary>Attributes of GdprKit that speak of code and stand in no register, by name: <c>[LogSafe]</c>, <c>[Published]</c> and others.</summary>
internal static class OwnAttributes
{
    /// <summary>Whether it is one of GdprKit's.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="name">The name of its class.</param>
    public static bool Is(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace is { Name: "GdprKit", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>Whether it is on the symbol itself.</summary>
    public static bool IsOn(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Is(attribute, name)) return true;
        }

        return false;
    }

    /// <summary>Whether it is on a member, on what stands for it, or on a type around it.</summary>
    public static bool HoldsFor(ISymbol symbol, string name)
    {
        foreach (var attributed in TaggableMembers.Attributed(symbol.OriginalDefinition))
        {
            if (IsOn(attributed, name)) return true;
        }

        for (var type = symbol.ContainingType?.OriginalDefinition; type is not null; type = type.ContainingType)
        {
            if (IsOn(type, name)) return true;
        }

        return false;
    }
}
