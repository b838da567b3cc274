namespace GdprKit.AspNetCore.SelfService;

/// <summary>What a person asks for.</summary>
internal sealed record NewRequest
{
    public required DataRight[] Rights { get; init; }

    /// <summary>What they add in their own words, where the app receives it.</summary>
    public string? Message { get; init; }
}
