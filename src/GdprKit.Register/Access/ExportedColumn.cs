namespace GdprKit.Register;

/// <summary>A column of rows about a person.</summary>
public sealed record ExportedColumn
{
    /// <summary>Its name as code has it: <c>Address.Street</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Of which kind its values are.</summary>
    public ExportedValueKind Kind { get; init; }

    /// <summary>The members by which the register knows it (<see cref="DataItem.Member"/>); empty: it is not tagged.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Whether it identifies the row, or that to which the row belongs.</summary>
    public bool IsKey { get; init; }

    /// <summary>Why nothing of it is given; <see langword="null"/>: it is.</summary>
    public RedactionReason? Redacted { get; init; }
}
