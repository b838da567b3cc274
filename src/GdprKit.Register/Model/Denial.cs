namespace GdprKit.Register;

/// <summary>A promise that something is never done.</summary>
public sealed record Denial
{
    /// <summary>The practice.</summary>
    public DataPractice Practice { get; init; }

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
