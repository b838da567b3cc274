namespace GdprKit.AspNetCore.Inbox;

/// <summary>That what was granted is erased.</summary>
internal sealed record EraseAnswer
{
    /// <summary>The activities whose data stays by decision, for the reason that the person is told.</summary>
    public string[]? Keep { get; init; }
}
