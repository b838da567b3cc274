namespace GdprKit.AspNetCore.Inbox;

/// <summary>Of which right it is.</summary>
internal sealed record RightAnswer
{
    public required DataRight Right { get; init; }
}
