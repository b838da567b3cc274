using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Register.Tests.Changes;

/// <summary>Edits one declaration of an app as somebody might: takes it away, says it otherwise, puts it elsewhere. The same seed edits alike.</summary>
internal sealed class DeclarationMutator(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The edited compilation; <see langword="null"/>: the edit does not compile, or is none.</summary>
    public CSharpCompilation? Mutate(CSharpCompilation compilation)
    {
        var attributes = compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes().OfType<AttributeSyntax>()).Where(a => a.Name.ToString() != "DataController").ToArray();
        var attribute = attributes[_random.Next(attributes.Length)];
        var tree = attribute.SyntaxTree;
        var model = compilation.GetSemanticModel(tree);
        var root = tree.GetRoot();
        var edited = _random.Next(7) switch
        {
            0 => Without(root, attribute),
            1 or 2 => Texts(root, attribute),
            3 => Enums(root, attribute, model),
            4 => Elsewhere(root, attribute, keep: false),
            5 => Elsewhere(root, attribute, keep: true),
            _ => WithoutArgument(root, attribute),
        };
        if (edited is null) return null;

        var mutated = compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(edited, tree.Options));
        return mutated.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error) ? null : mutated;
    }

    private static SyntaxNode? Without(SyntaxNode root, AttributeSyntax attribute) =>
        attribute.Parent is AttributeListSyntax { Attributes.Count: 1 } list ? root.RemoveNode(list, SyntaxRemoveOptions.KeepNoTrivia) : root.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia);

    private SyntaxNode? Texts(SyntaxNode root, AttributeSyntax attribute)
    {
        var literals = attribute.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(l => l.IsKind(SyntaxKind.StringLiteralExpression) || l.IsKind(SyntaxKind.NumericLiteralExpression)).ToArray();
        if (literals.Length == 0) return null;

        var literal = literals[_random.Next(literals.Length)];
        return root.ReplaceNode(literal, literal.IsKind(SyntaxKind.NumericLiteralExpression)
            ? SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal((int)literal.Token.Value! + 1))
            : SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(literal.Token.ValueText + "x")));
    }

    private SyntaxNode? Enums(SyntaxNode root, AttributeSyntax attribute, SemanticModel model)
    {
        var values = attribute.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(m => model.GetTypeInfo(m).Type?.TypeKind == TypeKind.Enum).ToArray();
        if (values.Length == 0) return null;

        var value = values[_random.Next(values.Length)];
        var members = model.GetTypeInfo(value).Type!.GetMembers().OfType<IFieldSymbol>().Select(f => f.Name).Where(n => n != value.Name.ToString()).ToArray();
        return root.ReplaceNode(value, value.WithName(SyntaxFactory.IdentifierName(members[_random.Next(members.Length)])));
    }

    private SyntaxNode? Elsewhere(SyntaxNode root, AttributeSyntax attribute, bool keep)
    {
        if (attribute.Parent is not AttributeListSyntax { Target: null } || attribute.Name.ToString() == "ProcessingActivity") return null;

        var others = root.DescendantNodes().Where(n => n is PropertyDeclarationSyntax or TypeDeclarationSyntax && n != attribute.Parent.Parent).Cast<MemberDeclarationSyntax>().ToArray();
        if (others.Length == 0) return null;

        var other = others[_random.Next(others.Length)];
        var copy = SyntaxFactory.AttributeList([attribute.WithoutTrivia()]).WithTrailingTrivia(SyntaxFactory.Space);
        var tracked = root.TrackNodes(other, attribute);
        tracked = tracked.ReplaceNode(tracked.GetCurrentNode(other)!, tracked.GetCurrentNode(other)!.AddAttributeLists(copy));
        return keep ? tracked : Without(tracked, tracked.GetCurrentNode(attribute)!);
    }

    private SyntaxNode? WithoutArgument(SyntaxNode root, AttributeSyntax attribute)
    {
        var named = attribute.ArgumentList?.Arguments.Where(a => a.NameEquals is not null).ToArray() ?? [];
        return named.Length == 0 ? null : root.RemoveNode(named[_random.Next(named.Length)], SyntaxRemoveOptions.KeepNoTrivia);
    }
}
