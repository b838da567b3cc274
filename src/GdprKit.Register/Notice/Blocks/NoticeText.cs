namespace GdprKit.Register.Notice;

/// <summary>A piece of text, which may lead somewhere. It is text and never markup: each form escapes it.</summary>
public sealed record NoticeText
{
    /// <summary>The text, in one line.</summary>
    public required string Text { get; init; }

    /// <summary>Where it leads: <c>#section</c>, <c>mailto:</c>, <c>tel:</c> or <c>https:</c>; <see langword="null"/>: nowhere.</summary>
    public string? Link { get; init; }

    /// <summary>The text of all pieces.</summary>
    /// <param name="pieces">The pieces of one line.</param>
    /// <returns>The text without its links.</returns>
    public static string Join(IEnumerable<NoticeText> pieces) => string.Concat(pieces.Select(p => p.Text));
}
