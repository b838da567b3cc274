using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>
/// Endpoints before which the gate is asked: <c>app.MapGet("/news", ReadAsync).RequireProcessingGate&lt;Newsletter&gt;()</c>, or a group of them.
/// All files are looked through once, and only where data is read without a question.
/// </summary>
internal sealed class GatedEndpoints
{
    private const string Gate = "RequireProcessingGate";
    private const int MaxChain = 32;

    private readonly Compilation _compilation;
    private readonly Lazy<ILookup<ISymbol, InvocationExpressionSyntax>> _mappings;

    public GatedEndpoints(Compilation compilation)
    {
        _compilation = compilation;
        _mappings = new(FindMappings);
    }

    /// <summary>Whether a method is mapped to endpoints, and the gate is asked before each of them.</summary>
    public bool Include(IMethodSymbol method, Purpose purpose, CancellationToken cancellationToken) =>
        _mappings.Value[method.OriginalDefinition] is var mapped && mapped.Any() && mapped.All(m => IsGated(m, purpose, cancellationToken));

    /// <summary>Whether a call, of which a lambda is an argument, maps it to a gated endpoint.</summary>
    public bool IsGated(InvocationExpressionSyntax mapping, Purpose purpose, CancellationToken cancellationToken)
    {
        var model = Model(mapping.SyntaxTree);
        var steps = MaxChain;
        // What is said after it …
        ExpressionSyntax chain = mapping;
        while (chain.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } && steps-- > 0)
        {
            if (Asks(next)) return true;
            chain = next;
        }

        if (chain.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax endpoint } && IsAskedOf(endpoint)) return true;

        // … and of what it is mapped on.
        var receiver = Receiver(mapping);
        while (receiver is not null && steps-- > 0)
        {
            if (receiver is InvocationExpressionSyntax call)
            {
                if (Asks(call)) return true;
                receiver = Receiver(call);
            }
            else if (receiver is IdentifierNameSyntax && model.GetSymbolInfo(receiver, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } references }
                && references[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var group } local)
            {
                if (IsAskedOf(local)) return true;
                receiver = group;
            }
            else
            {
                break;
            }
        }

        return false;

        bool Asks(InvocationExpressionSyntax call) =>
            call.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: Gate, TypeArgumentList.Arguments: { Count: 1 } arguments } }
            && model.GetTypeInfo(arguments[0], cancellationToken).Type is { } activity && GateCall.Names(activity, purpose);

        // As a statement of its own.
        bool IsAskedOf(VariableDeclaratorSyntax local) => Around(local)?.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            call.Parent is ExpressionStatementSyntax && Receiver(call) is IdentifierNameSyntax name && name.Identifier.ValueText == local.Identifier.ValueText && Asks(call)) == true;
    }

    private static SyntaxNode? Around(SyntaxNode node)
    {
        SyntaxNode? member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is GlobalStatementSyntax ? member.Parent : member;
    }

    private static ExpressionSyntax? Receiver(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Expression;

    private ILookup<ISymbol, InvocationExpressionSyntax> FindMappings()
    {
        var found = new List<(ISymbol Handler, InvocationExpressionSyntax Mapping)>();
        foreach (var tree in _compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } || !name.StartsWith("Map", StringComparison.Ordinal)) continue;
                foreach (var argument in call.ArgumentList.Arguments)
                {
                    if (argument.Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)) continue;
                    var symbol = (model ??= Model(tree)).GetSymbolInfo(argument.Expression);
                    if ((symbol.Symbol ?? symbol.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method) found.Add((method.OriginalDefinition, call));
                }
            }
        }

        return found.ToLookup(f => f.Handler, f => f.Mapping, SymbolEqualityComparer.Default);
    }

#pragma warning disable RS1030 // Endpoints are mapped in other files than their handlers.
    private SemanticModel Model(SyntaxTree tree) => _compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
