namespace GdprKit.Register;

/// <summary>Rows of one kind about a person.</summary>
public sealed record ExportedType
{
    /// <summary>Its name as code has it: <c>Order</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its columns, in the order in which each row has its values.</summary>
    public required IReadOnlyList<ExportedColumn> Columns { get; init; }
}
