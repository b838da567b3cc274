namespace GdprKit.AspNetCore.Inbox;

/// <summary>That the person was answered.</summary>
internal sealed record CloseAnswer
{
    /// <summary>The hash of the answer, or where it is kept.</summary>
    public string? Reference { get; init; }
}
