using System.Collections.Concurrent;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Rules.Purposes.Reads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>People whom own methods give, or are given, after the gate has allowed it. One level: of the other method only its own code counts.</summary>
internal sealed class OwnPeople(Compilation compilation, DataFlow flow, AskingMethods asking, GatedCallers callers, Purpose purpose)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _given = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a method returns such people only.</summary>
    public bool AreGivenBy(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = method.OriginalDefinition;
        if (!flow.IsOwn(method)) return false;
        if (_given.TryGetValue(method, out var known)) return known;

        var given = Gives(method, cancellationToken);
        _given.TryAdd(method, given);
        return given;
    }

    /// <summary>Whether all who call a private method give it such people.</summary>
    public bool AreGivenTo(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method) return false;
        if (_given.TryGetValue(parameter, out var known)) return known;

        var given = callers.All(method, purpose, (call, caller) => Gives(call, caller, parameter, cancellationToken), cancellationToken);
        _given.TryAdd(parameter, given);
        return given;
    }

    private bool Gives(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (method.DeclaringSyntaxReferences is not { Length: 1 } references) return false;
        var declaration = references[0].GetSyntax(cancellationToken);
        var returned = Returned(declaration).Where(r => !AllowedLists.IsEmpty(r)).ToArray();
        if (returned.Length == 0 || CodeRoot.OfFunction(declaration, compilation, cancellationToken) is not { } root) return false;

        var code = GatedCode.Of(root.Graph, root.Model, purpose, flow, asking, cancellationToken);
        var people = new AllowedPeople(code, others: null, cancellationToken);
        return returned.All(r => !code.Paths.IsOpenIn(r) || (root.Model.GetOperation(r, cancellationToken) is { } value && people.Are(value)));
    }

    private bool Gives(SyntaxNode call, GatedCode caller, IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        var people = new AllowedPeople(caller, others: null, cancellationToken);
        return caller.Model.GetOperation(call, cancellationToken) switch
        {
            IInvocationOperation invocation => invocation.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal)?.Value is { } value && people.Are(value),
            // allowed.ForEach(Send)
            { } method => MemberUse.ArgumentOf(method)?.Parent is IInvocationOperation passing && people.AreFrom(passing),
            null => false,
        };
    }

    private static IEnumerable<ExpressionSyntax> Returned(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax { ExpressionBody.Expression: { } arrow } => [arrow],
        LocalFunctionStatementSyntax { ExpressionBody.Expression: { } arrow } => [arrow],
        _ => declaration.DescendantNodes(n => n == declaration || n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Select(n => (n as ReturnStatementSyntax)?.Expression ?? (n as YieldStatementSyntax)?.Expression).OfType<ExpressionSyntax>(),
    };
}
