using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>Which rows a step is about: their time is over, nothing holds them, and nothing blocks them.</summary>
internal sealed class DueRows(DbContext context, StoredData data, StoredNeeds needs, ProcessingRegister register, RetentionDay day, TimeProvider time)
{
    private readonly Blockers _blockers = new(data, needs);
    private readonly HeldRows _held = new(register);

    public async Task<LambdaExpression> DueAsync(SweepStep step, CancellationToken cancellationToken)
    {
        var isHeld = await HeldAsync(step.Type, cancellationToken);
        return step.Type.Rows.Condition(row =>
        {
            var due = Expression.AndAlso(step.IsOver(row, day, context), Expression.Not(isHeld(row)));
            var isBlocked = step.ErasesRows || step.IsLeftBehind ? _blockers.Of(step.Type.EntityType, row, context) : null;
            return isBlocked is null ? due : Expression.AndAlso(due, step.IsLeftBehind ? isBlocked : Expression.Not(isBlocked));
        });
    }

    /// <summary>Over and not held, whatever refers to them.</summary>
    public async Task<LambdaExpression> OverAsync(SweepStep step, CancellationToken cancellationToken)
    {
        var isHeld = await HeldAsync(step.Type, cancellationToken);
        return step.Type.Rows.Condition(row => Expression.AndAlso(step.IsOver(row, day, context), Expression.Not(isHeld(row))));
    }

    /// <summary>Neither needed nor held, as far as anything is left that could tell, and nothing refers to them.</summary>
    public async Task<LambdaExpression> FreeAsync(SweepStep step, CancellationToken cancellationToken)
    {
        var isHeld = await HeldAsync(step.Type, cancellationToken);
        return step.Type.Rows.Condition(row =>
        {
            var isFree = Expression.AndAlso(step.Needs.Select(n => n.IsOver(row, day, context)).Aggregate(Expression.AndAlso), Expression.Not(isHeld(row)));
            return _blockers.Of(step.Type.EntityType, row, context) is { } isBlocked ? Expression.AndAlso(isFree, Expression.Not(isBlocked)) : isFree;
        });
    }

    /// <summary>Over, but held.</summary>
    public async Task<LambdaExpression> HeldAsync(SweepStep step, CancellationToken cancellationToken)
    {
        var isHeld = await HeldAsync(step.Type, cancellationToken);
        return step.Type.Rows.Condition(row => Expression.AndAlso(step.IsOver(row, day, context), isHeld(row)));
    }

    /// <summary>Over and not held, but others refer to them; <see langword="null"/>: none can.</summary>
    public async Task<LambdaExpression?> BlockedAsync(SweepStep step, CancellationToken cancellationToken)
    {
        if (!step.ErasesRows || !_blockers.NamesOf(step.Type.EntityType).Any()) return null;
        var isHeld = await HeldAsync(step.Type, cancellationToken);
        return step.Type.Rows.Condition(row => Expression.AndAlso(Expression.AndAlso(step.IsOver(row, day, context), Expression.Not(isHeld(row))), _blockers.Of(step.Type.EntityType, row, context)!));
    }

    public LambdaExpression Undated(SweepStep step) => step.Type.Rows.Condition(row => step.IsUndated(row, context));

    public LambdaExpression Undatable(SweepStep step) => step.Type.Rows.Condition(row => step.IsUndatable(row, context));

    /// <summary>Whether rows of the step may be free to go when others of it are gone.</summary>
    public bool CanUnblock(SweepStep step) => step.ErasesRows && _blockers.NamesOf(step.Type.EntityType).Any();

    public IEnumerable<string> BlockersOf(SweepStep step) => _blockers.NamesOf(step.Type.EntityType);

    /// <summary>Longer than a law allows, whatever else keeps it.</summary>
    public LambdaExpression Over(RetentionEnd maximum, StoredType type) => type.Rows.Condition(row => maximum.IsOverAndDated(row, day, context));

    private Task<Func<Expression, Expression>> HeldAsync(StoredType type, CancellationToken cancellationToken) => _held.OfAsync(type, context, time.GetUtcNow().UtcDateTime, cancellationToken);
}
