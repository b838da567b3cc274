namespace GdprKit.Register;

/// <summary>A security measure (GDPR Art. 32, 30(1)(g)).</summary>
public sealed record SecurityMeasure
{
    /// <summary>Which measures it is.</summary>
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>The measure in words.</summary>
    public string? Description { get; init; }

    /// <summary>Examples; no complete list.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Who may read it.</summary>
    public Audience Audience { get; init; }

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
