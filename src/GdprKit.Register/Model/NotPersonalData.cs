namespace GdprKit.Register;

/// <summary>Data that is declared to be about nobody, though it may look like it (GDPR Art. 5(2)).</summary>
public sealed record NotPersonalData
{
    /// <summary>Why it is not.</summary>
    public required string Because { get; init; }

    /// <summary>The date by which this is to be looked at again, as <c>yyyy-MM-dd</c>.</summary>
    public string? ReviewBy { get; init; }

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
