namespace GdprKit.Register.Notice;

/// <summary>A paragraph.</summary>
public sealed record NoticeParagraph : NoticeBlock
{
    /// <summary>Its pieces.</summary>
    public required IReadOnlyList<NoticeText> Text { get; init; }
}
