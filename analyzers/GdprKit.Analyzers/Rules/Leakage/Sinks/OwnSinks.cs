using System.Collections.Concurrent;
using GdprKit.Analyzers.Rules.Inventory;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Leakage.Sinks;

/// <summary>What gets into sinks inside methods of the same compilation, so that whoever calls them with tagged data is told.</summary>
internal sealed class OwnSinks(Compilation compilation, SinkFinder sinks)
{
    private const int MaxOperations = 2000;

    private readonly ConcurrentDictionary<IMethodSymbol, Leaking[]> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The values that a method puts into sinks. None where another may stand in for it, or where it assigns its parameters.</summary>
    public IReadOnlyList<Leaking> In(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = method.OriginalDefinition;
        if (_known.TryGetValue(method, out var known)) return known;

        var found = Find(method, cancellationToken);
        _known.TryAdd(method, found);
        return found;
    }

    private Leaking[] Find(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (method.IsVirtual || method.IsOverride || method.IsAbstract || method.DeclaringSyntaxReferences is not { Length: 1 } references) return [];
        if (Body(references[0].GetSyntax(cancellationToken)) is not { } body || !compilation.ContainsSyntaxTree(body.SyntaxTree)) return [];

        var names = new HashSet<string>(method.Parameters.Select(p => p.Name), StringComparer.Ordinal);
        if (body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(i => names.Contains(i.Identifier.ValueText) && LocalVariable.IsWritten(i))) return [];
#pragma warning disable RS1030 // The method may be of another file. Asked of few methods, and once of each.
        var operation = compilation.GetSemanticModel(body.SyntaxTree).GetOperation(body, cancellationToken);
#pragma warning restore RS1030
        return operation is null ? [] : [.. operation.DescendantsAndSelf().Take(MaxOperations).SelectMany(o => Of(o, cancellationToken))];
    }

    private IEnumerable<Leaking> Of(IOperation operation, CancellationToken cancellationToken) => operation switch
    {
        IInvocationOperation call => sinks.Find(call, cancellationToken),
        IObjectCreationOperation creation => sinks.Find(creation, cancellationToken),
        ISimpleAssignmentOperation assignment => sinks.Find(assignment),
        _ => [],
    };

    private static SyntaxNode? Body(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
        LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody?.Expression,
        _ => null,
    };
}
