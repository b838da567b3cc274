namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>What people were shown, once a text.</summary>
internal sealed class TextRow
{
    public required string Hash { get; init; }

    public required string Text { get; init; }
}
