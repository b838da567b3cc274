using System.Linq.Expressions;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>Some of the rows that meet a condition.</summary>
/// <param name="Condition">The condition, for these rows only.</param>
/// <param name="Last">Their last key; <see langword="null"/>: keys have no order.</param>
internal sealed record StoredPage(LambdaExpression Condition, StoredKey? Last);
