namespace GdprKit.Declarations.Resolution;

/// <summary>A declaration and where it stands.</summary>
internal sealed record Scoped(Declaration Declaration, ScopeKind Scope, string Assembly, string? Type = null, string? Member = null)
{
    /// <summary>A declaration stands at one place, so it tells apart what the names of the place would, at less cost.</summary>
    public override int GetHashCode() => Declaration.GetHashCode();
}
