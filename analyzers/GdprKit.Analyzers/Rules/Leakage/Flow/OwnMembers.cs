using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>What methods and properties of the same compilation return, where that is a few expressions.</summary>
internal sealed class OwnMembers(Compilation compilation)
{
    private const int MaxStatements = 64, MaxReturns = 8;

    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<IOperation>> _returned = new(SymbolEqualityComparer.Default);

    /// <summary>The expressions that a method, or the getter of a property, returns; none: there are none, or too many.</summary>
    public IReadOnlyList<IOperation> Returned(ISymbol member, CancellationToken cancellationToken)
    {
        member = member.OriginalDefinition;
        if (_returned.TryGetValue(member, out var known)) return known;

        var returned = Find(member is IMethodSymbol { PartialImplementationPart: { } body } ? body : member, cancellationToken);
        _returned.TryAdd(member, returned);
        return returned;
    }

    /// <summary>The expression that is returned, where it is one.</summary>
    public IOperation? OnlyReturned(ISymbol member, CancellationToken cancellationToken) => Returned(member, cancellationToken) is { Count: 1 } returned ? returned[0] : null;

    private IReadOnlyList<IOperation> Find(ISymbol member, CancellationToken cancellationToken)
    {
        if (member.DeclaringSyntaxReferences is not { Length: 1 } references || Expressions(references[0].GetSyntax(cancellationToken)) is not { Count: > 0 } expressions) return [];
        if (!compilation.ContainsSyntaxTree(expressions[0].SyntaxTree)) return [];
#pragma warning disable RS1030 // The member may be of another file. Asked of few members, and once of each.
        var model = compilation.GetSemanticModel(expressions[0].SyntaxTree);
#pragma warning restore RS1030
        return [.. expressions.Select(e => model.GetOperation(Flow.Expressions.Bare(e), cancellationToken)).OfType<IOperation>()];
    }

    private static IReadOnlyList<ExpressionSyntax> Expressions(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => Expressions(method.ExpressionBody, method.Body),
        LocalFunctionStatementSyntax function => Expressions(function.ExpressionBody, function.Body),
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } => [arrow.Expression],
        IndexerDeclarationSyntax { ExpressionBody: { } arrow } => [arrow.Expression],
        BasePropertyDeclarationSyntax { AccessorList: { } accessors } => accessors.Accessors.FirstOrDefault(a => a.Keyword.ValueText == "get") is { } getter ? Expressions(getter.ExpressionBody, getter.Body) : [],
        _ => [],
    };

    private static IReadOnlyList<ExpressionSyntax> Expressions(ArrowExpressionClauseSyntax? arrow, BlockSyntax? body)
    {
        if (arrow is not null) return [arrow.Expression];
        if (body is not { Statements.Count: > 0 and < MaxStatements }) return [];
        var returned = body.DescendantNodes(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>().Take(MaxReturns + 1).ToArray();
        return returned.Length > MaxReturns ? [] : [.. returned.Select(r => r.Expression).OfType<ExpressionSyntax>()];
    }
}
