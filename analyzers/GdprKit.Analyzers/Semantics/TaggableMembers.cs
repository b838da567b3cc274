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
        foreach (var member in members)
        {
            if (member is not IFieldSymbol { AssociatedSymbol: IPropertySymbol property } field || field.GetAttributes().IsEmpty) continue;
            backingFields ??= new(SymbolEqualityComparer.Default);
            if (!backingFields.TryGetValue(property, out var list)) backingFields.Add(property, list = []);
            list.Add(field);
        }

        foreach (var member in members)
        {
            if (member is not (IPropertySymbol { IsIndexer: false } or IFieldSymbol { AssociatedSymbol: null, IsImplicitlyDeclared: false })) continue;

            IReadOnlyList<ISymbol> attributed = [member]; // Of most members nothing else speaks.
            if (positional.Count > 0 && Named(positional, member.Name) is { } parameter) attributed = [member, parameter];
            if (backingFields is not null && backingFields.TryGetValue(member, out var fields)) attributed = [.. attributed, .. fields]; // [field: …]
            yield return (member, attributed);
        }

        // A parameter makes no property where the record inherits one of its name.
        foreach (var parameter in positional)
        {
            if (parameter.GetAttributes().IsEmpty || type.GetMembers(parameter.Name).Any(m => m is IPropertySymbol or IFieldSymbol)) continue;
            if (Inherited(type, parameter.Name) is { } inherited) yield return (inherited, [parameter]);
        }
    }

    /// <summary>The symbols whose attributes speak of the member: itself, the parameter that it stands for, and its backing field.</summary>
    public static IEnumerable<ISymbol> Attributed(ISymbol member)
    {
        yield return member;
        if (member is not IPropertySymbol { IsIndexer: false } property) yield break;

        if (property.DeclaringSyntaxReferences.IsEmpty)
        {
            // Metadata does not tell which constructor was the record's own; backing fields are private there.
            foreach (var parameter in property.ContainingType.InstanceConstructors.SelectMany(c => c.Parameters))
            {
                if (parameter.Name == property.Name && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type)) yield return parameter;
            }

            yield break;
        }

        foreach (var parameter in PositionalParameters(property.ContainingType))
        {
            if (parameter.Name == property.Name) yield return parameter;
        }

        foreach (var field in property.ContainingType.GetMembers($"<{property.Name}>k__BackingField"))
        {
            yield return field; // [field: …]
        }
    }

    /// <summary>The property that shows a field, <c>Email</c> for <c>_email</c>, or the field behind a property: they hold the same data.</summary>
    public static ISymbol? Twin(ISymbol member)
    {
        if (member is IFieldSymbol) return PropertyOf(member);
        if (member is not IPropertySymbol || member.Name.Length == 0 || !char.IsUpper(member.Name[0])) return null;

        var name = char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);
        return member.ContainingType.GetMembers("_" + name).Concat(member.ContainingType.GetMembers(name)).FirstOrDefault(m => m is IFieldSymbol && m.IsStatic == member.IsStatic);
    }

    /// <summary>The property that shows the field, by its name.</summary>
    public static ISymbol? PropertyOf(ISymbol field)
    {
        var name = field.Name.TrimStart('_');
        if (name.Length == 0 || (name.Length == field.Name.Length && !char.IsLower(name[0]))) return null;
        return field.ContainingType.GetMembers(char.ToUpperInvariant(name[0]) + name.Substring(1)).FirstOrDefault(m => m is IPropertySymbol && m.IsStatic == field.IsStatic);
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

    private static IParameterSymbol? Named(IReadOnlyList<IParameterSymbol> parameters, string name) => parameters.FirstOrDefault(p => p.Name == name);

    private static IPropertySymbol? Inherited(INamedTypeSymbol type, string name)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property) return property;
        }

        return null;
    }

    public static ITypeSymbol? TypeOf(ISymbol member) => (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;

    /// <summary>Whether the type has or inherits such a property or field. An unbound one, <c>typeof(T&lt;&gt;)</c>, shows no members itself.</summary>
    public static bool HasMember(INamedTypeSymbol type, string name) => Find(type.OriginalDefinition, name) is not null;

    /// <summary>The property or field of that name which the type has or inherits.</summary>
    public static ISymbol? Find(INamedTypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).FirstOrDefault(IsData) is { } member) return member;
        }

        return type.AllInterfaces.SelectMany(i => i.GetMembers(name)).FirstOrDefault(IsData);
    }

    private static bool IsData(ISymbol member) => member is IPropertySymbol { IsIndexer: false } or IFieldSymbol;
}
