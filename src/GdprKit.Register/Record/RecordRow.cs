namespace GdprKit.Register;

/// <summary>A row of the record.</summary>
public sealed record RecordRow
{
    /// <summary>The <see cref="ProcessingActivity.Id"/> of the activity that it is about. All rows of one follow each other.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The title of that activity.</summary>
    public required string Activity { get; init; }

    /// <summary>A cell for each column: what is declared, one entry each, in words; empty: nothing is declared.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Cells { get; init; }
}
