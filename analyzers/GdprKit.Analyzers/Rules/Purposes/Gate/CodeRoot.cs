using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>The whole code of a member, as a graph is made of it.</summary>
/// <param name="Graph">Its graph.</param>
/// <param name="Model">The file's.</param>
internal sealed record CodeRoot(ControlFlowGraph Graph, SemanticModel Model)
{
    /// <summary>The code that a place, or a declaration with a body, belongs to.</summary>
    public static CodeRoot? Of(SyntaxNode place, Compilation compilation, CancellationToken cancellationToken)
    {
        if (!compilation.ContainsSyntaxTree(place.SyntaxTree)) return null;
#pragma warning disable RS1030 // It may be of another file. Asked of few members, where data that rests on consent is read without a question.
        var model = compilation.GetSemanticModel(place.SyntaxTree);
#pragma warning restore RS1030
        IOperation? operation = null;
        for (var node = place; node is not null && operation is null && (node == place || node is not TypeDeclarationSyntax); node = node.Parent) operation = model.GetOperation(node, cancellationToken);
        return operation is not null && GraphOf(operation, cancellationToken) is { } graph ? new(graph, model) : null;
    }

    /// <summary>The code of a method or local function itself. A local function has its graph in that of the member.</summary>
    public static CodeRoot? OfFunction(SyntaxNode declaration, Compilation compilation, CancellationToken cancellationToken)
    {
        var member = Of(declaration, compilation, cancellationToken);
        if (member is null || declaration is not LocalFunctionStatementSyntax) return member;

        var function = member.Graph.LocalFunctions.FirstOrDefault(f => f.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == declaration.SyntaxTree && r.Span == declaration.Span));
        return function is null ? null : member with { Graph = member.Graph.GetLocalFunctionControlFlowGraph(function, cancellationToken) };
    }

    public static ControlFlowGraph? GraphOf(IOperation operation, CancellationToken cancellationToken)
    {
        while (operation.Parent is { } parent) operation = parent;
        if (operation.SemanticModel is null) return null;
        var graph = operation switch
        {
            IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellationToken),
            IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellationToken),
            IBlockOperation block => ControlFlowGraph.Create(block, cancellationToken),
            IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellationToken),
            IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellationToken),
            IParameterInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellationToken),
            _ => null,
        };
        return graph;
    }
}
