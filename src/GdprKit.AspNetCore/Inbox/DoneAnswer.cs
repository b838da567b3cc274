namespace GdprKit.AspNetCore.Inbox;

/// <summary>That what was granted is done.</summary>
internal sealed record DoneAnswer
{
    public required DataRight Right { get; init; }

    /// <summary>To which activities the person objects, or whose consent they withdraw; it is entered there.</summary>
    public string[]? Activities { get; init; }

    /// <summary>How many rows it was about.</summary>
    public long? Count { get; init; }

    /// <summary>The hash of what was handed over, or where the protocol is kept.</summary>
    public string? Reference { get; init; }
}
