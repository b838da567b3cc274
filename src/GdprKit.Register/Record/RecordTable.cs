namespace GdprKit.Register;

/// <summary>A record of processing activities (GDPR Art. 30) as a table, which writers turn into documents.</summary>
public sealed record RecordTable
{
    /// <summary>What it is, in words.</summary>
    public required string Title { get; init; }

    /// <summary>What it is, in a word or two, as on the tab of a sheet.</summary>
    public required string Name { get; init; }

    /// <summary>The language of all declared texts, in BCP 47. Headings and terms are in it as well where it is English, Swedish or Danish, otherwise English.</summary>
    public required string Language { get; init; }

    /// <summary>The columns.</summary>
    public required IReadOnlyList<RecordColumn> Columns { get; init; }

    /// <summary>The rows, by activity.</summary>
    public required IReadOnlyList<RecordRow> Rows { get; init; }
}
