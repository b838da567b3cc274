namespace GdprKit.Register;

/// <summary>A consent that is asked for (GDPR Art. 7).</summary>
public sealed record Consent
{
    /// <summary>What is consented to.</summary>
    public required string To { get; init; }

    /// <summary>What it is for.</summary>
    public ConsentKind Kind { get; init; }

    /// <summary>How it is given.</summary>
    public ConsentForm Form { get; init; }

    /// <summary>How it is withdrawn.</summary>
    public IReadOnlyList<Via> Withdraw { get; init; } = [];

    /// <summary>The version of the consent text; for the authority.</summary>
    public string? Version { get; init; }

    /// <summary>Where the proof is kept that it was given (Art. 7(1)), if not in the app's ledger; for the authority.</summary>
    public string? Evidence { get; init; }

    /// <summary>What follows if it is not given or is withdrawn.</summary>
    public string? Consequence { get; init; }

    /// <summary>The age from which a child can consent, in years.</summary>
    public int? MinimumAge { get; init; }

    /// <summary>The condition under which it holds, in words; <see langword="null"/>: always.</summary>
    public string? When { get; init; }

    /// <summary>Examples; no complete list.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
