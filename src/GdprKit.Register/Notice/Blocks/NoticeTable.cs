namespace GdprKit.Register.Notice;

/// <summary>A table. The first cell of a row is its heading.</summary>
public sealed record NoticeTable : NoticeBlock
{
    /// <summary>What it shows, for those who hear the page.</summary>
    public required string Caption { get; init; }

    /// <summary>The headings of its columns.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Its rows; each cell is a line of pieces.</summary>
    public required IReadOnlyList<IReadOnlyList<IReadOnlyList<NoticeText>>> Rows { get; init; }
}
