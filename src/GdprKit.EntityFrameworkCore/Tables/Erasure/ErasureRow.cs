namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>An erasure.</summary>
internal sealed class ErasureRow
{
    public Guid Id { get; init; }

    public required string Subject { get; init; }

    /// <summary>Empty when it is complete.</summary>
    public required string Key { get; init; }

    /// <summary>Empty: there is no secret to hash with.</summary>
    public required string Hash { get; init; }

    /// <summary>What was decided to stay, in JSON.</summary>
    public required string Keep { get; init; }

    /// <summary>Who has to be told, a line each.</summary>
    public required string Recipients { get; init; }

    public Guid? RequestId { get; init; }

    public DateTime BegunAt { get; init; }

    public DateTime? CompletedAt { get; init; }

    public long Deleted { get; init; }

    public long Cleared { get; init; }
}
