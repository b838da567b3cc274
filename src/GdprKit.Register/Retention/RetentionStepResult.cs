namespace GdprKit.Register;

/// <summary>What one rule did in a run.</summary>
public sealed record RetentionStepResult
{
    /// <inheritdoc cref="RetentionStep.Rule"/>
    public required string Rule { get; init; }

    /// <inheritdoc cref="RetentionStep.Type"/>
    public required string Type { get; init; }

    /// <inheritdoc cref="RetentionStep.Action"/>
    public required RetentionAction Action { get; init; }

    /// <inheritdoc cref="RetentionStep.Members"/>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>The rows that were erased or changed.</summary>
    public long Rows { get; init; }

    /// <summary>Why it stopped; <see langword="null"/>: it did not fail.</summary>
    public string? Failure { get; init; }
}
