namespace GdprKit.AspNetCore.SelfService;

/// <summary>To what a person agrees.</summary>
internal sealed record ConsentChoice
{
    /// <summary>The identifier of the activity.</summary>
    public required string Activity { get; init; }

    /// <summary>The hash of the words that they read: a consent to others is none.</summary>
    public required string TextHash { get; init; }
}
