namespace GdprKit.Register;

/// <summary>What the declarations lack, contradict, or say in vain.</summary>
public sealed record Gap
{
    /// <summary>The rule, which is also the diagnostic's id: <c>GDPR2003</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule claims.</summary>
    public GapSeverity Severity { get; init; }

    /// <summary>What is missing.</summary>
    public required string Message { get; init; }

    /// <summary>The articles of the GDPR that ask for it; empty for consistency.</summary>
    public required string Articles { get; init; }

    /// <summary>The code name of the type, member or assembly.</summary>
    public required string Location { get; init; }

    /// <summary>Why it is suppressed in code: the <c>Justification</c> of a <c>[SuppressMessage]</c>; <see langword="null"/>: it is open.</summary>
    public string? Suppressed { get; init; }
}
