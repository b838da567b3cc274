namespace GdprKit.Register.Notice;

/// <summary>A list without order.</summary>
public sealed record NoticeList : NoticeBlock
{
    /// <summary>The pieces of each item.</summary>
    public required IReadOnlyList<IReadOnlyList<NoticeText>> Items { get; init; }
}
