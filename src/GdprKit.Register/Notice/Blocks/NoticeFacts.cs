namespace GdprKit.Register.Notice;

/// <summary>Terms and what is said of each.</summary>
public sealed record NoticeFacts : NoticeBlock
{
    /// <summary>The facts, in order.</summary>
    public required IReadOnlyList<NoticeFact> Facts { get; init; }
}
