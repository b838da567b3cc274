namespace GdprKit.Register;

/// <summary>How much the register holds.</summary>
public sealed record RegisterCounts
{
    /// <summary>Processing activities.</summary>
    public int Activities { get; init; }

    /// <summary>Items of data, counted in each activity.</summary>
    public int DataItems { get; init; }

    /// <summary>Groups of people.</summary>
    public int DataSubjects { get; init; }

    /// <summary>Recipients, counted once each.</summary>
    public int Recipients { get; init; }

    /// <summary>Transfers, counted once each.</summary>
    public int Transfers { get; init; }

    /// <summary>Security measures.</summary>
    public int SecurityMeasures { get; init; }

    /// <summary>Declarations that contradict the rights which follow from the others, counted in each activity.</summary>
    public int Contradictions { get; init; }

    /// <summary>Gaps, without what is only something to look at (<see cref="GapSeverity.Information"/>) or suppressed for a reason.</summary>
    public int Gaps { get; init; }
}
