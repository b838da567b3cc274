namespace GdprKit.Declarations.Resolution;

/// <summary>An activity with every declaration that reaches it or its data. The lists hold what its items refer to.</summary>
internal sealed class ResolvedActivity
{
    public required DeclaredType Type { get; init; }

    public required Declaration Declaration { get; init; }

    public required IReadOnlyList<ResolvedItem> Items { get; init; }

    /// <summary>The activity as a whole, without regard to single items.</summary>
    public required ResolvedItem Whole { get; init; }

    public required IReadOnlyList<Scoped> Consents { get; init; }

    public required IReadOnlyList<Scoped> Controllers { get; init; }

    public required IReadOnlyList<Scoped> Measures { get; init; }

    public required IReadOnlyList<Scoped> Statements { get; init; }

    public required IReadOnlyList<Scoped> Denials { get; init; }

    /// <summary>Names in its declarations that lead nowhere.</summary>
    public required IReadOnlyList<DanglingReference> Dangling { get; init; }

    /// <summary>What is declared in it although a <c>Never</c> denies it.</summary>
    public required IReadOnlyList<BrokenPromise> Broken { get; init; }
}
