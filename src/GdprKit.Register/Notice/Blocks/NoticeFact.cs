namespace GdprKit.Register.Notice;

/// <summary>A term and what is said of it.</summary>
public sealed record NoticeFact
{
    /// <summary>The term.</summary>
    public required string Term { get; init; }

    /// <summary>What is said of it; each value is a line of pieces.</summary>
    public required IReadOnlyList<IReadOnlyList<NoticeText>> Values { get; init; }
}
