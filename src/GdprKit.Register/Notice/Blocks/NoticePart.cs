namespace GdprKit.Register.Notice;

/// <summary>A section of the notice.</summary>
public sealed record NoticePart
{
    /// <summary>Where links lead: the fragment of an address, which is the same in every language.</summary>
    public required string Id { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The provisions that it answers: <c>13(1)(c)</c>; empty: none.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    /// <summary>Its blocks.</summary>
    public required IReadOnlyList<NoticeBlock> Blocks { get; init; }
}
