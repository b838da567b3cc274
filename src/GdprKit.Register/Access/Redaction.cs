namespace GdprKit.Register;

/// <summary>What an export does not give, and why.</summary>
public sealed record Redaction
{
    /// <summary>Which store holds it.</summary>
    public required string Store { get; init; }

    /// <summary>The type of the rows.</summary>
    public required string Type { get; init; }

    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>Why.</summary>
    public RedactionReason Reason { get; init; }

    /// <summary>Why, in words.</summary>
    public required string Explanation { get; init; }

    /// <summary>In how many rows.</summary>
    public long Rows { get; init; }
}
