namespace GdprKit.CodeFixes.Remedies;

/// <summary>What a remedy writes, and where.</summary>
internal enum RemedyKind
{
    /// <summary>An attribute onto the type of which the diagnostic tells, or that holds what it tells of.</summary>
    Declare,

    /// <summary>An attribute onto the assembly, below the one of which the diagnostic tells.</summary>
    DeclareOnAssembly,

    /// <summary>An argument into the attribute of which the diagnostic tells.</summary>
    Say,
}
