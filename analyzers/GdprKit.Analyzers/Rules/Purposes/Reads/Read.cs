using GdprKit.Analyzers.Rules.Inventory;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Reads;

/// <summary>A tagged member that code reads.</summary>
/// <param name="Member">The member.</param>
/// <param name="Answer">Its tags.</param>
/// <param name="Syntax">Where.</param>
/// <param name="Operation">What reads it: its reference, or the whole deconstruction.</param>
internal sealed record Read(ISymbol Member, Answer Answer, SyntaxNode Syntax, IOperation Operation)
{
    /// <summary>Where a graph of the code has it, in which there are no loops.</summary>
    public SyntaxNode Place => Operation is IForEachLoopOperation loop ? loop.LoopControlVariable.Syntax : Operation.Syntax;
}
