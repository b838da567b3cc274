using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>What is asked of rows that refer to others: retention, an erasure, and the plans of both ask it in their own way.</summary>
/// <param name="Context">The database.</param>
/// <param name="Held">The condition that a row is about somebody else who is on hold.</param>
/// <param name="IsOver">The condition that a need of a row is over.</param>
internal sealed record ReferrerRules(DbContext Context, IReadOnlyDictionary<Referrer, Func<Expression, Expression>> Held, Func<StoredType, Need, Expression, Expression> IsOver)
{
    /// <summary>For a plan, the condition that a row goes before those to which it refers; <see langword="null"/>: it does not. Where something is done, what goes before is gone when it is asked.</summary>
    public Func<StoredType, Expression, Expression?> GoesBefore { get; init; } = (_, _) => null;
}
