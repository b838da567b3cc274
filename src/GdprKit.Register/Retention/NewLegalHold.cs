namespace GdprKit.Register;

/// <summary>A legal hold to place.</summary>
public sealed record NewLegalHold
{
    /// <summary>Why: the claim, order or duty, without personal data: "case 2026-117, Art. 17(3)(e)".</summary>
    public required string Ground { get; init; }

    /// <summary>Whose data, as the register calls them (<see cref="DataSubject.Id"/>).</summary>
    public required string Subject { get; init; }

    /// <summary>The one person, as in <see cref="DataSubjectKey.Key"/>; <see langword="null"/>: all whom <see cref="Subject"/> names.</summary>
    public string? Key { get; init; }

    /// <summary>Who answers for it.</summary>
    public required string Owner { get; init; }

    /// <summary>From when; <see langword="null"/>: now. It holds from a day before, since the clocks of nodes may differ.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>When it is looked at again: at most six months after it begins.</summary>
    public required DateOnly ReviewOn { get; init; }
}
