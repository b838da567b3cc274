namespace GdprKit.Register;

/// <summary>A step of a request, chained to the one before by its hash. It holds no payload: neither the request's text nor the answer.</summary>
public sealed record RequestEntry
{
    /// <summary>The request.</summary>
    public required Guid Request { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What.</summary>
    public required RequestStep Step { get; init; }

    /// <summary>Who did it, by role; <see langword="null"/>: the person.</summary>
    public string? By { get; init; }

    /// <summary>Of which rights.</summary>
    public DataRight Rights { get; init; }

    /// <summary>The channel on which the request came.</summary>
    public Via Channel { get; init; }

    /// <summary>Who asked.</summary>
    public ActingPerson Acting { get; init; }

    /// <summary>How the person was recognised.</summary>
    public IdentityCheck? Identity { get; init; }

    /// <summary>How it was decided.</summary>
    public RequestOutcome? Outcome { get; init; }

    /// <summary>Why.</summary>
    public Exemption? Exemption { get; init; }

    /// <summary>The reason in words, without personal data; of what was done: what remains, and why.</summary>
    public string? Reason { get; init; }

    /// <summary>Months by which it was extended, rows that were written or erased, recipients that are told.</summary>
    public long? Count { get; init; }

    /// <summary>Where what belongs to it is kept, or the hash of what was handed over.</summary>
    public string? Reference { get; init; }

    /// <summary>The hash of the entry before; of the first: that of the request itself, by whom and when.</summary>
    public required string Previous { get; init; }

    /// <summary>The hash of this entry.</summary>
    public required string Hash { get; init; }
}
