using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>Local lists and variables that people get into only where the gate has allowed it. Who is given such a list is trusted to add none.</summary>
internal sealed class AllowedLists(GatedCode code, Func<IOperation, bool> areAllowed, CancellationToken cancellationToken)
{
    private static readonly string[] Adding = ["Add", "TryAdd", "Insert", "Push", "Enqueue", "UnionWith"];

    /// <summary>A list may be filled from another.</summary>
    private const int MaxDepth = 8;

    private readonly Dictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);
    private int _depth;

    public bool Include(ILocalSymbol local)
    {
        if (_known.TryGetValue(local, out var isAllowed)) return isAllowed;
        if (_depth >= MaxDepth) return false;

        // What comes from itself adds nobody: some = some.OrderBy(…).ToList().
        _known.Add(local, true);
        _depth++;
        isAllowed = IsFilledAllowed(local);
        _depth--;
        return _known[local] = isAllowed;
    }

    /// <summary>Nobody: <c>new()</c>, <c>[]</c>, <c>null</c>.</summary>
    public static bool IsEmpty(SyntaxNode value) => value switch
    {
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null or { Expressions.Count: 0 } } => true,
        CollectionExpressionSyntax { Elements.Count: 0 } => true,
        LiteralExpressionSyntax { Token.Value: null } => true,
        _ => false,
    };

    private bool IsFilledAllowed(ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences is not { Length: 1 } references || references[0].SyntaxTree != code.Model.SyntaxTree) return false;
        if (references[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax declarator || (declarator.Initializer is { Value: var initial } && !IsEmpty(initial))) return false;
        if (declarator.Parent?.Parent?.Parent is not { } scope) return false;

        var isFilled = false;
        foreach (var name in code.Answers.Values.Names(declarator, scope))
        {
            if (Filling(name) is not { } filling) continue;
            if (!code.Paths.IsOpen(filling)) isFilled = true;
            else if (name.Parent is ArgumentSyntax || !IsOfAllowed(filling)) return false;
            else isFilled |= filling is InvocationExpressionSyntax;
        }

        return isFilled;
    }

    private bool IsOfAllowed(SyntaxNode filling) => code.Model.GetOperation(filling, cancellationToken) switch
    {
        ISimpleAssignmentOperation { Value: var value } => areAllowed(value),
        IInvocationOperation { Arguments: { Length: > 0 } values } => areAllowed(values[values.Length - 1].Value),
        _ => false,
    };

    /// <summary>What puts somebody into a variable.</summary>
    private static SyntaxNode? Filling(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Left == name => IsEmpty(assignment.Right) ? null : assignment,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => argument.Parent?.Parent,
        ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element when element.Expression == name && assignment.Left == element => assignment,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method, Parent: InvocationExpressionSyntax call } access
            when access.Expression == name && Array.Exists(Adding, a => method.StartsWith(a, StringComparison.Ordinal)) => call,
        _ => null,
    };
}
