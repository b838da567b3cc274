using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>
/// Copies that a mapper is told of: AutoMapper's <c>ForMember(d =&gt; d.To, o =&gt; o.MapFrom(s =&gt; s.Email))</c>, Mapster's
/// <c>Map(d =&gt; d.To, s =&gt; s.Email)</c> and Mapperly's <c>[MapProperty("Email", "To")]</c>. By their names: no package is needed to know them.
/// </summary>
internal static class MappingConfiguration
{
    public static bool IsMapProperty(AttributeSyntax attribute) => AttributeOwner.SimpleName(attribute) is "MapProperty" or "MapPropertyAttribute";

    /// <summary>The member that a call maps, and the value that it maps to it, if the lambda is the first one that the call is given.</summary>
    public static (ISymbol Target, IOperation Value)? Of(IAnonymousFunctionOperation lambda)
    {
        var around = lambda.Parent;
        while (around is IDelegateCreationOperation or IConversionOperation) around = around.Parent;
        if (around is not IArgumentOperation { Parent: IInvocationOperation call }) return null;

        var isAutoMapper = call.TargetMethod.Name is "ForMember" or "ForPath";
        if (!isAutoMapper && call.TargetMethod.Name != "Map") return null;

        var lambdas = call.Arguments.Select(a => Lambda(a.Value)).Where(l => l is not null).Take(2).ToArray();
        if (lambdas.Length < 2 || lambdas[0] != lambda || Returned(lambda) is not IMemberReferenceOperation { Instance: not null, Member: var target }) return null;

        var source = isAutoMapper ? lambdas[1]!.Descendants().OfType<IInvocationOperation>().FirstOrDefault(i => i.TargetMethod.Name == "MapFrom")?.Arguments.Select(a => Lambda(a.Value)).FirstOrDefault() : lambdas[1];
        return source is not null && Returned(source) is { } value ? (target, value) : null;
    }

    /// <summary>The members that a mapping method's attribute names, the source first.</summary>
    public static (ISymbol Source, ISymbol Target)? Of(AttributeData attribute, IMethodSymbol method)
    {
        // A method of the app's own may hide what it returns.
        if (attribute.NamedArguments.Any(a => a.Key == "Use") || attribute.ConstructorArguments.Length < 2 || method.Parameters.IsEmpty) return null;

        var result = !method.ReturnsVoid ? method.ReturnType : method.Parameters.Length > 1 ? method.Parameters[1].Type : null;
        return Follow(method.Parameters[0].Type, attribute.ConstructorArguments[0]) is { } source && Follow(result, attribute.ConstructorArguments[1]) is { } target ? (source, target) : null;
    }

    /// <summary>The end of a path of members: <c>"Address.Street"</c>, or an array of names.</summary>
    private static ISymbol? Follow(ITypeSymbol? type, TypedConstant path)
    {
        string?[] names = path.Kind == TypedConstantKind.Array ? path.Values.IsDefault ? [] : [.. path.Values.Select(v => v.Value as string)] : (path.Value as string)?.Split('.') ?? [];
        ISymbol? member = null;
        foreach (var name in names)
        {
            if (name is null || type is not INamedTypeSymbol holder || TaggableMembers.Find(holder, name) is not { } found) return null;
            (member, type) = (found, TaggableMembers.TypeOf(found));
        }

        return member;
    }

    private static IAnonymousFunctionOperation? Lambda(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda;
                case IDelegateCreationOperation creation:
                    value = creation.Target;
                    break;
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    break;
                default:
                    return null;
            }
        }
    }

    private static IOperation? Returned(IAnonymousFunctionOperation lambda)
    {
        var value = lambda.Body?.Operations.OfType<IReturnOperation>().FirstOrDefault()?.ReturnedValue;
        while (value is IConversionOperation conversion) value = conversion.Operand;
        return value;
    }
}
