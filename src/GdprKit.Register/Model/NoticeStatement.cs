namespace GdprKit.Register;

/// <summary>A sentence of the notice.</summary>
public sealed record NoticeStatement
{
    /// <summary>The section in which it stands.</summary>
    public NoticeSection Section { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
