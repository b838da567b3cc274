using GdprKit.Declarations;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Semantics;

/// <summary>
/// Whether somebody has decided about a member: by GdprKit's attributes on it, on its type or on the assembly, or by those of others that
/// count as tags (ASP.NET Core Identity, Microsoft.Extensions.Compliance).
/// </summary>
internal sealed class PersonalDataTags(Compilation compilation)
{
    private readonly Lazy<HashSet<(ISymbol Type, string Member)>> _fromOutside = new(() => ReadAssembly(compilation));

    /// <summary>Whether the whole type is said to hold none.</summary>
    public static bool IsDenied(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.GetAttributes().Any(a => AttributeReader.KindOf(a) == Kinds.NotPersonalData)) return true;
        }

        return false;
    }

    /// <summary>Whether the member is tagged, or said to be none; by itself or by the member that it overrides or implements.</summary>
    public bool IsDecided(ISymbol member, IEnumerable<ISymbol> attributed) =>
        attributed.Any(s => s.GetAttributes().Any(Decides))
        || _fromOutside.Value.Contains((member.ContainingType.OriginalDefinition, member.Name))
        || Bases(member).Any(IsDecidedAtBase);

    /// <summary>The members that this one overrides or implements.</summary>
    public static IEnumerable<ISymbol> Bases(ISymbol member)
    {
        if (member is not IPropertySymbol property) yield break;
        for (var overridden = property.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty) yield return overridden;
        foreach (var contract in property.ContainingType.AllInterfaces)
        {
            foreach (var candidate in contract.GetMembers(property.Name).OfType<IPropertySymbol>())
            {
                if (SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(candidate), property)) yield return candidate;
            }
        }
    }

    private bool IsDecidedAtBase(ISymbol member) =>
        member.OriginalDefinition.GetAttributes().Any(Decides) || _fromOutside.Value.Contains((member.ContainingType.OriginalDefinition, member.Name));

    private static bool Decides(AttributeData attribute)
    {
        if (AttributeReader.KindOf(attribute) is { } kind) return kind is Kinds.PersonalData or Kinds.NotPersonalData;
        for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (type.Name is "PersonalDataAttribute" && IsIn(type, "Microsoft", "AspNetCore", "Identity")) return true;
            if (type.Name is "DataClassificationAttribute" && IsIn(type, "Microsoft", "Extensions", "Compliance", "Classification")) return true;
        }

        return false;
    }

    private static bool IsIn(INamedTypeSymbol type, params string[] names)
    {
        var space = type.ContainingNamespace;
        for (var i = names.Length - 1; i >= 0; i--, space = space.ContainingNamespace)
        {
            if (space is null || space.Name != names[i]) return false;
        }

        return space is { IsGlobalNamespace: true };
    }

    private static HashSet<(ISymbol Type, string Member)> ReadAssembly(Compilation compilation)
    {
        var tagged = new HashSet<(ISymbol, string)>();
        foreach (var attribute in compilation.Assembly.GetAttributes())
        {
            if (AttributeReader.KindOf(attribute) != Kinds.PersonalData || attribute.ConstructorArguments.Length < 2) continue;
            if (attribute.ConstructorArguments[0].Value is INamedTypeSymbol type && attribute.ConstructorArguments[1].Value is string member) tagged.Add((type.OriginalDefinition, member));
        }

        return tagged;
    }
}
