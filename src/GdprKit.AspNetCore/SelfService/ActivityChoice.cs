namespace GdprKit.AspNetCore.SelfService;

/// <summary>An activity, by its identifier.</summary>
internal sealed record ActivityChoice
{
    public required string Activity { get; init; }
}
