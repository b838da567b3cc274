namespace GdprKit.Register;

/// <summary>Rows of one kind in an export.</summary>
public sealed record ManifestType
{
    /// <summary>Which store holds them.</summary>
    public required string Store { get; init; }

    /// <summary>The name of the type.</summary>
    public required string Type { get; init; }

    /// <summary>The file of the ZIP that holds them; <see langword="null"/>: there are none, or the export is one document.</summary>
    public string? File { get; init; }

    /// <summary>How many there are.</summary>
    public long Rows { get; init; }

    /// <summary>Their columns.</summary>
    public IReadOnlyList<ManifestColumn> Columns { get; init; } = [];
}
