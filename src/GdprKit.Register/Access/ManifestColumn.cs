namespace GdprKit.Register;

/// <summary>A column in an export, and what the register says of it.</summary>
public sealed record ManifestColumn
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called; <see langword="null"/>: the register does not know it.</summary>
    public string? Label { get; init; }

    /// <summary>The category of the data, in words.</summary>
    public string? Category { get; init; }

    /// <summary>Of which kind its values are.</summary>
    public ExportedValueKind Kind { get; init; }

    /// <summary>The purposes for which it is processed.</summary>
    public IReadOnlyList<string> Purposes { get; init; } = [];
}
