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

    /// <summary>What adds up over the activity and the groups around it. What stands on an assembly is said once, of the whole register.</summary>
    public required IReadOnlyList<Scoped> Near { get; init; }

    /// <summary>Names in its declarations that lead nowhere.</summary>
    public required IReadOnlyList<DanglingReference> Dangling { get; init; }

    /// <summary>What is declared in it although a <c>Never</c> denies it.</summary>
    public required IReadOnlyList<BrokenPromise> Broken { get; init; }

    /// <summary>The near declarations of one kind.</summary>
    public IEnumerable<Scoped> Said(string kind) => Near.Where(s => s.Declaration.Kind == kind);

    /// <summary>Whether it is done on behalf of a controller (Art. 28), who answers for basis and retention.</summary>
    public bool IsProcessors => Near.Any(s => s.Declaration.Kind == Kinds.ProcessorFor);
}
