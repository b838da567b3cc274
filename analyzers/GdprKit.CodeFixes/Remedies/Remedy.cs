namespace GdprKit.CodeFixes.Remedies;

/// <summary>
/// One answer to a diagnostic. A choice that answers it is written out; words that only a person can write are <c>TODO</c>, which rules take
/// as nothing said, so the diagnostic stays until they are written.
/// </summary>
/// <param name="Kind">What is written where.</param>
/// <param name="Title">What the editor offers.</param>
/// <param name="Code">The attribute without brackets, or the argument: <c>Name = value</c>, or a positional one.</param>
internal sealed record Remedy(RemedyKind Kind, string Title, string Code)
{
    public static Remedy Declare(string title, string attribute) => new(RemedyKind.Declare, title, attribute);

    public static Remedy DeclareOnAssembly(string title, string attribute) => new(RemedyKind.DeclareOnAssembly, title, attribute);

    public static Remedy Say(string title, string argument) => new(RemedyKind.Say, title, argument);
}
