namespace GdprKit.Declarations.Resolution;

/// <summary>A declaration and where it stands.</summary>
internal sealed record Scoped(Declaration Declaration, ScopeKind Scope, string Assembly, string? Type = null, string? Member = null);
