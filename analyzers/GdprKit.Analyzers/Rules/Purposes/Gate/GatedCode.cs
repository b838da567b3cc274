using GdprKit.Analyzers.Rules.Leakage.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>The code of a member, and what the gate says in it.</summary>
/// <param name="Paths">Where it has not allowed.</param>
/// <param name="Answers">What its values say.</param>
/// <param name="Model">The file's.</param>
internal sealed record GatedCode(GatePaths Paths, GateAnswers Answers, SemanticModel Model)
{
    public static GatedCode Of(ControlFlowGraph graph, SemanticModel model, Purpose purpose, DataFlow flow, AskingMethods? asking, CancellationToken cancellationToken)
    {
        var answers = new GateAnswers(purpose, model, flow, asking, cancellationToken);
        return new(new(graph, answers, cancellationToken), answers, model);
    }
}
