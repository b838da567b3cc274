namespace GdprKit.Register;

/// <summary>On whose behalf an activity is done (GDPR Art. 28, 30(2)(a)).</summary>
public sealed record ProcessorFor : Party
{
    /// <summary>The controller, or who the controllers are.</summary>
    public required string Controller { get; init; }

    /// <summary>The reference of the processing agreement; for the authority.</summary>
    public string? Agreement { get; init; }

    /// <summary>What the agreement lays down; for the authority.</summary>
    public IReadOnlyList<AgreementTerms> Terms { get; init; } = [];

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
