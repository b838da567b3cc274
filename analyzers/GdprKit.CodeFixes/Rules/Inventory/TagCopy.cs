using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GdprKit.CodeFixes.Rules.Inventory;

/// <summary>
/// Writes a tag anew for another member: the same attribute with the same values. It goes by what the attribute means, since it may stand in
/// another assembly, and constants that it names may not be known in the other file.
/// </summary>
internal static class TagCopy
{
    /// <summary>Whether the attribute may stand on the member.</summary>
    public static bool Fits(AttributeData tag, ISymbol member, bool isParameter, Compilation compilation) =>
        tag.AttributeClass is { TypeKind: not TypeKind.Error } type && tag.AttributeConstructor is not null
        && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) && compilation.IsSymbolAccessibleWithin(tag.AttributeConstructor, compilation.Assembly)
        && (isParameter ? AttributeTargets.Parameter | AttributeTargets.Property : member is IFieldSymbol ? AttributeTargets.Field : AttributeTargets.Property) is var targets
        && (TargetsOf(type) & targets) != 0;

    /// <summary>The tag as it is written at a position, without brackets.</summary>
    public static string Write(AttributeData tag, NamesInScope scope, int position, bool isParameter)
    {
        var arguments = Positional(tag).Select(Value).Concat(tag.NamedArguments.Select(n => $"{n.Key} = {Value(n.Value)}")).ToArray();
        return (isParameter && (TargetsOf(tag.AttributeClass!) & AttributeTargets.Parameter) == 0 ? "property: " : "")
            + scope.Name(tag.AttributeClass!, position, isAttribute: true)
            + (arguments.Length == 0 ? "" : $"({string.Join(", ", arguments)})");

        string Value(TypedConstant constant) => constant.Kind switch
        {
            _ when constant.IsNull => "null",
            TypedConstantKind.Enum => EnumValue(constant, (INamedTypeSymbol)constant.Type!),
            TypedConstantKind.Type when constant.Value is INamedTypeSymbol type => $"typeof({scope.Name(type, position)})",
            TypedConstantKind.Array when constant.Values.IsEmpty => $"new {((IArrayTypeSymbol)constant.Type!).ElementType.ToDisplayString()}[0]",
            TypedConstantKind.Array => $"new[] {{ {string.Join(", ", constant.Values.Select(Value))} }}",
            _ => constant.ToCSharpString(),
        };

        string EnumValue(TypedConstant constant, INamedTypeSymbol type)
        {
            var name = scope.Name(type, position);
            return type.GetMembers().FirstOrDefault(m => m is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, constant.Value)) is { } member
                ? $"{name}.{member.Name}"
                : $"({name}){constant.Value}";
        }
    }

    /// <summary>A tag from outside names type and member first, and one on the member does not; what is left to its default need not be said.</summary>
    private static IEnumerable<TypedConstant> Positional(AttributeData tag)
    {
        var arguments = tag.ConstructorArguments;
        var parameters = tag.AttributeConstructor!.Parameters;
        var first = AttributeReader.KindOf(tag) == Kinds.PersonalData && arguments.Length > 2 ? 2 : 0;
        var end = arguments.Length;
        while (end > first && parameters[end - 1] is { HasExplicitDefaultValue: true } last && arguments[end - 1].Kind != TypedConstantKind.Array && Equals(last.ExplicitDefaultValue, arguments[end - 1].Value)) end--;
        return arguments.Skip(first).Take(end - first);
    }

    private static AttributeTargets TargetsOf(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            var usage = type.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: nameof(AttributeUsageAttribute), ContainingNamespace.Name: nameof(System) });
            if (usage?.ConstructorArguments.FirstOrDefault().Value is int targets) return (AttributeTargets)targets;
        }

        return AttributeTargets.All;
    }
}
