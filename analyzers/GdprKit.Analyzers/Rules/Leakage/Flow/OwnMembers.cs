using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>What methods and properties of the same compilation return, where it is one expression.</summary>
internal sealed class OwnMembers(Compilation compilation)
{
    private const int MaxStatements = 64;

    private readonly ConcurrentDictionary<ISymbol, IOperation?> _returned = new(SymbolEqualityComparer.Default);

    /// <summary>The expression that a method, or the getter of a property, returns; <see langword="null"/>: there are several, or none.</summary>
    public IOperation? Returned(ISymbol member, CancellationToken cancellationToken)
    {
        member = member.OriginalDefinition;
        if (_returned.TryGetValue(member, out var known)) return known;

        var returned = Find(member is IMethodSymbol { PartialImplementationPart: { } body } ? body : member, cancellationToken);
        _returned.TryAdd(member, returned);
        return returned;
    }

    private IOperation? Find(ISymbol member, CancellationToken cancellationToken)
    {
        if (member.DeclaringSyntaxReferences is not { Length: 1 } references || Expression(references[0].GetSyntax(cancellationToken)) is not { } expression) return null;
#pragma warning disable RS1030 // The member may be of another file. Asked of few members, and once of each.
        return compilation.ContainsSyntaxTree(expression.SyntaxTree) ? compilation.GetSemanticModel(expression.SyntaxTree).GetOperation(expression, cancellationToken) : null;
#pragma warning restore RS1030
    }

    private static ExpressionSyntax? Expression(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.ExpressionBody?.Expression ?? OnlyReturn(method.Body),
        LocalFunctionStatementSyntax function => function.ExpressionBody?.Expression ?? OnlyReturn(function.Body),
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } => arrow.Expression,
        PropertyDeclarationSyntax { AccessorList: { } accessors } => accessors.Accessors.FirstOrDefault(a => a.Keyword.ValueText == "get") is { } getter ? getter.ExpressionBody?.Expression ?? OnlyReturn(getter.Body) : null,
        _ => null,
    };

    private static ExpressionSyntax? OnlyReturn(BlockSyntax? body)
    {
        if (body is not { Statements: { Count: > 0 and < MaxStatements } statements } || statements.Last() is not ReturnStatementSyntax last) return null;
        return body.DescendantNodes(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>().Take(2).Count() == 1 ? last.Expression : null;
    }
}
