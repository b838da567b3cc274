using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Semantics;

/// <summary>The properties and fields of a type, with every symbol whose attributes speak of them.</summary>
internal static class TaggableMembers
{
    public static IEnumerable<(ISymbol Member, IReadOnlyList<ISymbol> Attributed)> Of(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface)) yield break;

        var positional = PositionalParameters(type);
        Dictionary<ISymbol, List<ISymbol>>? backingFields = null;
        var members = type.GetMembers();
        foreach (var field in members.OfType<IFieldSymbol>())
        {
            if (field.AssociatedSymbol is not IPropertySymbol property || field.GetAttributes().IsEmpty) continue;
            backingFields ??= new(SymbolEqualityComparer.Default);
            if (!backingFields.TryGetValue(property, out var list)) backingFields.Add(property, list = []);
            list.Add(field);
        }

        foreach (var member in members)
        {
            if (member is not (IPropertySymbol { IsIndexer: false } or IFieldSymbol { AssociatedSymbol: null, IsImplicitlyDeclared: false })) continue;

            var attributed = new List<ISymbol> { member };
            if (positional.FirstOrDefault(p => p.Name == member.Name) is { } parameter) attributed.Add(parameter);
            if (backingFields is not null && backingFields.TryGetValue(member, out var fields)) attributed.AddRange(fields); // [field: …]
            yield return (member, attributed);
        }

        // A parameter makes no property where the record inherits one of its name.
        foreach (var parameter in positional)
        {
            if (parameter.GetAttributes().IsEmpty || type.GetMembers(parameter.Name).Any(m => m is IPropertySymbol or IFieldSymbol)) continue;
            if (Inherited(type, parameter.Name) is { } inherited) yield return (inherited, [parameter]);
        }
    }

    /// <summary>The parameters of a record that stand for its properties.</summary>
    public static IReadOnlyList<IParameterSymbol> PositionalParameters(INamedTypeSymbol type)
    {
        if (!type.IsRecord) return [];
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is RecordDeclarationSyntax) return constructor.Parameters;
        }

        return [];
    }

    private static IPropertySymbol? Inherited(INamedTypeSymbol type, string name)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property) return property;
        }

        return null;
    }

    public static ITypeSymbol? TypeOf(ISymbol member) => (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;

    /// <summary>Whether the type has or inherits such a property or field.</summary>
    public static bool HasMember(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).Any(m => m is IPropertySymbol or IFieldSymbol)) return true;
        }

        return type.AllInterfaces.Any(i => i.GetMembers(name).Any(m => m is IPropertySymbol));
    }
}
