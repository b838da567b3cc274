namespace GdprKit.Declarations.Resolution;

/// <summary>A declaration of what a <c>Never</c> beside or around it denies.</summary>
/// <param name="Where">The declaration.</param>
/// <param name="Practice">The name of the denied practice.</param>
/// <param name="Denial">The denial.</param>
internal sealed record BrokenPromise(Scoped Where, string Practice, Scoped Denial);
