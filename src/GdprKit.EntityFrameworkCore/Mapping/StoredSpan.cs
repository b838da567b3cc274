namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>How many rows, and the earliest and latest date in them.</summary>
internal readonly record struct StoredSpan(long Count, DateTimeOffset? Oldest, DateTimeOffset? Newest);
