namespace GdprKit.Declarations.Resolution;

/// <summary>A name in a declaration that leads nowhere.</summary>
/// <param name="Where">The declaration that has it.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Expected">What it should name.</param>
internal sealed record DanglingReference(Scoped Where, string Name, string Expected);
