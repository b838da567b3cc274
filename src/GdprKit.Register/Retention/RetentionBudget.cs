namespace GdprKit.Register;

/// <summary>How much one run may do.</summary>
public sealed record RetentionBudget
{
    /// <summary>The most rows; <see langword="null"/>: all.</summary>
    public long? Rows { get; init; }

    /// <summary>The longest time, after which no further batch begins; <see langword="null"/>: unlimited.</summary>
    public TimeSpan? Time { get; init; }
}
