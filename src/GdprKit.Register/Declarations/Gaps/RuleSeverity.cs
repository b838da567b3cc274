namespace GdprKit.Declarations.Gaps;

/// <summary>
/// What a rule claims. Error: a declaration is malformed or contradicts itself. Warning: the law asks for something that is not there.
/// Information: something to look at.
/// </summary>
internal enum RuleSeverity
{
    /// <summary>Information, and only where a build asks for it.</summary>
    Off,

    Information,

    Warning,

    Error,
}
