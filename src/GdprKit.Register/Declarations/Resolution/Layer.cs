namespace GdprKit.Declarations.Resolution;

/// <summary>The declarations of one scope that reach an item.</summary>
internal sealed class Layer(ScopeKind scope, string assembly, string? type, string? member, IReadOnlyList<Declaration> declarations)
{
    public ScopeKind Scope { get; } = scope;

    public IReadOnlyList<Declaration> Declarations { get; } = declarations;

    public bool Says(Func<Declaration, bool> question) => Declarations.Any(question);

    public IEnumerable<Scoped> Answers(Func<Declaration, bool> question) =>
        Declarations.Where(question).Select(d => new Scoped(d, Scope, assembly, type, member));

    public Layer Where(Func<Declaration, bool> reaches) => new(Scope, assembly, type, member, [.. Declarations.Where(reaches)]);
}
