namespace GdprKit.Register;

/// <summary>A request of a person, by whatever way it came: no form can be demanded (GDPR Art. 12(2)).</summary>
public sealed record ReceivedRequest
{
    /// <summary>The person whose data it is about.</summary>
    public required DataSubjectKey Subject { get; init; }

    /// <summary>What they ask for: one of <see cref="DataRight"/>, or several.</summary>
    public required DataRight Rights { get; init; }

    /// <summary>The channel on which it came.</summary>
    public required Via Channel { get; init; }

    /// <summary>Who asks.</summary>
    public ActingPerson By { get; init; }

    /// <summary>Where the mandate is kept, if somebody else asks.</summary>
    public string? Mandate { get; init; }

    /// <summary>When it reached the controller; <see langword="null"/>: now. A letter lay in the box before somebody entered it.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }
}
