using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Semantics;

/// <summary>
/// Whether a type of the source may wear attributes, as far as its text tells. Nearly no type does, and to ask its symbol for its members costs
/// far more than to look.
/// </summary>
internal static class WrittenAttributes
{
    /// <summary>Whether there is an attribute on the type, a property, a field or an enum member of it, or a parameter that stands for one.</summary>
    public static bool MayBeOn(INamedTypeSymbol type)
    {
        var parts = type.DeclaringSyntaxReferences;
        foreach (var part in parts)
        {
            if (AreOn(part.GetSyntax())) return true;
        }

        return parts.IsEmpty;
    }

    /// <summary>Whether there is an attribute on the type or on any member of it.</summary>
    public static bool AreIn(INamedTypeSymbol type)
    {
        var parts = type.DeclaringSyntaxReferences;
        foreach (var part in parts)
        {
            if (part.GetSyntax() is not TypeDeclarationSyntax { AttributeLists.Count: 0 } declaration) return true;
            foreach (var member in declaration.Members)
            {
                if (member.AttributeLists.Count > 0 || (member as BasePropertyDeclarationSyntax)?.AccessorList?.Accessors.Any(a => a.AttributeLists.Count > 0) == true) return true;
            }
        }

        return parts.IsEmpty;
    }

    /// <summary>Whether there is such an attribute in one part of a type.</summary>
    public static bool AreOn(SyntaxNode part)
    {
        switch (part)
        {
            case TypeDeclarationSyntax type:
                return type.AttributeLists.Count > 0 || AreOn(type.Members) || AreOn(type.ParameterList);
            case EnumDeclarationSyntax type:
                if (type.AttributeLists.Count > 0) return true;
                foreach (var member in type.Members)
                {
                    if (member.AttributeLists.Count > 0) return true;
                }

                return false;
            case DelegateDeclarationSyntax type:
                return type.AttributeLists.Count > 0;
            default:
                return true; // The class of a program without one.
        }
    }

    private static bool AreOn(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
        {
            if (member is BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax && member.AttributeLists.Count > 0) return true;
        }

        return false;
    }

    private static bool AreOn(ParameterListSyntax? positional)
    {
        if (positional is null) return false;
        foreach (var parameter in positional.Parameters)
        {
            if (parameter.AttributeLists.Count > 0) return true;
        }

        return false;
    }
}
