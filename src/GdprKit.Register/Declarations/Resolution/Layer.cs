namespace GdprKit.Declarations.Resolution;

/// <summary>The declarations of one scope that reach an item.</summary>
/// <remarks>Every activity asks each of its layers some ten questions, so these loops make nothing but their answers.</remarks>
internal sealed class Layer(ScopeKind scope, string assembly, string? type, string? member, IReadOnlyList<Declaration> declarations)
{
    private IReadOnlyList<Declaration>? _limited;

    public ScopeKind Scope { get; } = scope;

    public IReadOnlyList<Declaration> Declarations { get; } = declarations;

    /// <summary>What speaks of named data only.</summary>
    public IReadOnlyList<Declaration> Limited => _limited ??= Of(d => d.Says("data"));

    /// <summary>What speaks of all other data.</summary>
    public Layer Unlimited => field ??= Limited.Count == 0 ? this : Where(d => !d.Says("data"));

    public bool Says(Func<Declaration, bool> question)
    {
        for (var i = 0; i < Declarations.Count; i++)
        {
            if (question(Declarations[i])) return true;
        }

        return false;
    }

    public IReadOnlyList<Scoped> Answers(Func<Declaration, bool> question)
    {
        List<Scoped>? answers = null;
        for (var i = 0; i < Declarations.Count; i++)
        {
            if (question(Declarations[i])) (answers ??= []).Add(new(Declarations[i], Scope, assembly, type, member));
        }

        return (IReadOnlyList<Scoped>?)answers ?? [];
    }

    public Layer Where(Func<Declaration, bool> reaches) => new(Scope, assembly, type, member, Of(reaches));

    /// <summary>What names the item among the data of which it speaks; <see langword="null"/> if nothing does.</summary>
    public Layer? Naming(FoundItem item) => Limited.Count > 0 && Where(item.IsNamedBy) is { Declarations.Count: > 0 } naming ? naming : null;

    private IReadOnlyList<Declaration> Of(Func<Declaration, bool> reaches) => Says(reaches) ? [.. Declarations.Where(reaches)] : [];
}
