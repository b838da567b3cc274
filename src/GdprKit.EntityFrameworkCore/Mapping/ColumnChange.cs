namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>What is written into a column.</summary>
internal readonly record struct ColumnChange(StoredMember Member, object? Value);
