namespace GdprKit.Register;

/// <summary>A decision that is based solely on automated processing (GDPR Art. 22, 13(2)(f)).</summary>
public sealed record AutomatedDecision
{
    /// <summary>What is decided.</summary>
    public required string Decision { get; init; }

    /// <summary>Why it is allowed (Art. 22(2)).</summary>
    public Article22 Exception { get; init; }

    /// <summary>The logic involved.</summary>
    public string? Logic { get; init; }

    /// <summary>Significance and envisaged consequences.</summary>
    public string? Consequence { get; init; }

    /// <summary>How the person gets a human to look at it (Art. 22(3)).</summary>
    public IReadOnlyList<Via> Review { get; init; } = [];

    /// <summary>The condition under which it holds, in words; <see langword="null"/>: always.</summary>
    public string? When { get; init; }

    /// <summary>The law it rests on, as <c>country:instrument:provision</c>.</summary>
    public string? Law { get; init; }

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
