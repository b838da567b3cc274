namespace GdprKit.Register.Notice;

/// <summary>Blocks under a heading of their own.</summary>
public sealed record NoticeGroup : NoticeBlock
{
    /// <summary>Where links lead: the fragment of an address.</summary>
    public required string Id { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>Its blocks.</summary>
    public required IReadOnlyList<NoticeBlock> Blocks { get; init; }
}
