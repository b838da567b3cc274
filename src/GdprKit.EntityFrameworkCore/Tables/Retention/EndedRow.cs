namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>
/// A row of the app that stays although something ended for it of which nothing else tells any more. It names the row by the key that the row has itself, and nobody by more
/// than that; it is removed when the row is gone.
/// </summary>
internal sealed class EndedRow
{
    /// <summary>The type, as the model names it.</summary>
    public required string Type { get; init; }

    public EndedBy By { get; init; }

    /// <summary>The primary key, as text; it stands in columns of several types, so that SQL compares it with the row's without a cast.</summary>
    public required string Key { get; init; }

    public long? KeyNumber { get; init; }

    public Guid? KeyGuid { get; init; }

    /// <summary>The activities for which an erasure was told to keep it, each between line breaks.</summary>
    public required string Keep { get; init; }

    public DateTime At { get; init; }
}
