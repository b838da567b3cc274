using GdprKit.Register;

namespace GdprKit.AspNetCore.SelfService;

/// <summary>An activity to which a person can object, and what became of it.</summary>
internal sealed record ObjectionView
{
    public required string Activity { get; init; }

    public required string Title { get; init; }

    public required string Purpose { get; init; }

    public required string Article { get; init; }

    /// <summary>Whether it counts at once, without being weighed (Art. 21(3)).</summary>
    public required bool IsAbsolute { get; init; }

    public ObjectionState? State { get; init; }

    public DateTimeOffset? At { get; init; }

    /// <summary>The grounds on which it was rejected.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether an objection holds the activity up.</summary>
    public bool Stands => State is ObjectionState.Received or ObjectionState.Upheld;
}
