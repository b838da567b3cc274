namespace GdprKit.Register;

/// <summary>An entry of the log of objections.</summary>
public sealed record ObjectionRecord
{
    /// <summary>The identifier of the entry.</summary>
    public required Guid Id { get; init; }

    /// <summary>The person.</summary>
    public required DataSubjectKey Subject { get; init; }

    /// <summary>The activity, by the identifier that it had then.</summary>
    public required string Activity { get; init; }

    /// <summary>The provision: <c>21(1)</c>, <c>21(2)</c> for direct marketing, <c>21(6)</c> for research and statistics.</summary>
    public required string Article { get; init; }

    /// <summary>What happened.</summary>
    public required ObjectionState State { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The channel, where it was the person who acted.</summary>
    public Via Channel { get; init; }

    /// <summary>The grounds on which it was rejected.</summary>
    public string? Reason { get; init; }

    /// <summary>Who decided, by role.</summary>
    public string? By { get; init; }
}
