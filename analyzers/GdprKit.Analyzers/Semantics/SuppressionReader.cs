using GdprKit.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Semantics;

/// <summary>Reads what <c>[SuppressMessage]</c> says of GdprKit's rules, with the code name of what it is said of: what it covers is what the compiler covers.</summary>
internal static class SuppressionReader
{
    /// <summary>Both, to the compiler: the second one stays in the assembly.</summary>
    public static readonly string[] Attributes =
        ["System.Diagnostics.CodeAnalysis.SuppressMessageAttribute", "System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessageAttribute"];

    private const string Prefix = "GDPR";

    /// <summary>Whether an attribute on the node may name one of the rules, as far as its text tells: a constant may hold anything.</summary>
    public static bool MayName(SyntaxNode node) =>
        (node is VariableDeclaratorSyntax ? node.Parent?.Parent : node)?.ChildNodes().OfType<AttributeListSyntax>().Any(l => l.Attributes.Any(MayName)) ?? false;

    /// <summary>Whether the attribute may name one of the rules, as far as its text tells.</summary>
    public static bool MayName(AttributeSyntax attribute) => RuleArgument(attribute) switch
    {
        null => false,
        LiteralExpressionSyntax literal => literal.Token.ValueText.StartsWith(Prefix, StringComparison.Ordinal),
        _ => true,
    };

    /// <summary>The argument that names a rule.</summary>
    public static ExpressionSyntax? RuleArgument(AttributeSyntax attribute)
    {
        if (attribute.ArgumentList is not { Arguments: var arguments }) return null;
        var named = arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == "checkId");
        return (named ?? arguments.Skip(1).FirstOrDefault(a => a is { NameColon: null, NameEquals: null }))?.Expression;
    }

    /// <summary>The rule of GdprKit that an id names, which a title may follow: <c>GDPR4001:Processing activity without retention</c>.</summary>
    public static string? RuleOf(string? id)
    {
        var rule = id?.Split(':')[0];
        return rule is { Length: 8 } && rule.StartsWith(Prefix, StringComparison.Ordinal) && rule.Skip(4).All(c => c is >= '0' and <= '9') ? rule : null;
    }

    /// <summary>What attributes on a type or member suppress.</summary>
    public static IEnumerable<Declaration> On(ISymbol symbol, IEnumerable<AttributeData> attributes) =>
        attributes.Select(a => RuleOf(a) is { } rule ? Suppression(rule, a, SymbolNames.Place(symbol)) : null).OfType<Declaration>();

    /// <summary>What attributes on the assembly suppress, in all of it or for a target, which <c>GlobalSuppressions.cs</c> is full of.</summary>
    public static IEnumerable<Declaration> OnAssembly(Compilation compilation)
    {
        foreach (var attribute in compilation.Assembly.GetAttributes().Concat(compilation.SourceModule.GetAttributes()))
        {
            if (RuleOf(attribute) is not { } rule || !Attributes.Contains(attribute.AttributeClass?.ToDisplayString())) continue;

            var target = Said(attribute, "Target");
            switch (Said(attribute, "Scope")?.ToLowerInvariant())
            {
                case null or "" or "module" when target is null:
                    yield return Suppression(rule, attribute, null);
                    break;
                case "type" or "member" or "namespaceanddescendants" when target is { Length: > 0 }:
                    yield return Suppression(rule, attribute, Place(target, compilation));
                    break;
                default: // The compiler suppresses nothing either: the scope "namespace" is that of its own syntax.
                    break;
            }
        }
    }

    private static Declaration Suppression(string rule, AttributeData attribute, string? target)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal) { ["rule"] = rule };
        if (Said(attribute, "Justification") is { } because) values["because"] = because;
        if (target is not null) values["target"] = target;
        return new(Kinds.Suppression, values);
    }

    private static string? RuleOf(AttributeData attribute) => attribute.ConstructorArguments is { Length: 2 } arguments ? RuleOf(Text(arguments[1])) : null;

    private static string? Said(AttributeData attribute, string name) => Text(attribute.NamedArguments.FirstOrDefault(n => n.Key == name).Value);

    // Of an array, in anybody's attribute, there is no value to ask for.
    private static string? Text(TypedConstant argument) => argument.Kind == TypedConstantKind.Primitive ? argument.Value as string : null;

    /// <summary>Editors write <c>~P:Shop.Customer.Email</c>; FxCop wrote <c>Shop.Customer.#Email</c>.</summary>
    private static string Place(string target, Compilation compilation) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId(target.TrimStart('~'), compilation) is { } symbol ? SymbolNames.Place(symbol) : target.Split('(')[0].Replace(".#", ".");
}
