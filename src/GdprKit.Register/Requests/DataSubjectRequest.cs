namespace GdprKit.Register;

/// <summary>A request of a person, as its entries make it.</summary>
public sealed record DataSubjectRequest
{
    /// <summary>The identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The person.</summary>
    public required DataSubjectKey Subject { get; init; }

    /// <summary>What they ask for.</summary>
    public required DataRight Rights { get; init; }

    /// <summary>When it was received.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The channel on which it came.</summary>
    public required Via Channel { get; init; }

    /// <summary>Who asks.</summary>
    public required ActingPerson By { get; init; }

    /// <summary>How far it is.</summary>
    public required RequestStatus Status { get; init; }

    /// <summary>The last day on which it can be answered in time (GDPR Art. 12(3)); <see langword="null"/>: the time stands still until the person says who they are.</summary>
    public required DateOnly? DueOn { get; init; }

    /// <summary>The last day on which it can be extended, which is the one on which it would be due without.</summary>
    public required DateOnly? ExtendableUntil { get; init; }

    /// <summary>The months by which it was extended.</summary>
    public int Extension { get; init; }

    /// <summary>How the person was recognised; <see langword="null"/>: not yet.</summary>
    public IdentityCheck? Identity { get; init; }

    /// <summary>What is decided.</summary>
    public IReadOnlyList<RequestDecision> Decisions { get; init; } = [];

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The steps, oldest first.</summary>
    public IReadOnlyList<RequestEntry> Entries { get; init; } = [];

    /// <summary>Whether it should have been answered before a day.</summary>
    /// <param name="today">The day.</param>
    /// <returns>Whether it is late.</returns>
    public bool IsOverdue(DateOnly today) => Status != RequestStatus.Closed && DueOn < today;
}
