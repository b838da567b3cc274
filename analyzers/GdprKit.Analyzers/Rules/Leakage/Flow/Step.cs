using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>How the walk has come to an operation.</summary>
/// <param name="Rendering">How what it gives is written.</param>
/// <param name="Position">Where in its text.</param>
/// <param name="Elements">Whether a sequence is written element by element; else, as <c>$"{list}"</c> is, by the name of its type.</param>
internal sealed record Step(Rendering Rendering, Position Position, bool Elements)
{
    /// <summary>How deep it is.</summary>
    public int Depth { get; private init; }

    /// <summary>Where what is found is reported, if not where it is read: that is in another statement or method.</summary>
    public SyntaxNode? At { get; init; }

    /// <summary>The call by which the walk came into a method, and the step before. One level: a call in that method hides what it returns.</summary>
    public (IInvocationOperation? Call, Step Before)? Within { get; init; }

    public Step Deeper => this with { Depth = Depth + 1 };

    public Step InText(Position position) => this with { Elements = false, Position = Position == Position.Alone ? position : Position == Position.Start && position == Position.Start ? Position.Start : Position.Within };
}
