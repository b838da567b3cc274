namespace GdprKit.AspNetCore.Personal;

/// <summary>Why something is decided so, without personal data.</summary>
internal sealed record ReasonAnswer
{
    public required string Reason { get; init; }
}
