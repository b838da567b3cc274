using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Erasure;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>Which rows a step is about: their time is over, nothing holds them, and nothing blocks them.</summary>
internal sealed class DueRows(DbContext context, StoredData data, StoredNeeds needs, ProcessingRegister register, RetentionDay day, TimeProvider time)
{
    private readonly Blockers _blockers = new(data, needs);
    private readonly HeldRows _held = new(register);
    private readonly ErasedNeeds _erased = new(needs);

    // Of most types nothing is remembered, and then nothing is asked.
    private HashSet<(string Type, EndedBy By)>? _ended;

    /// <summary>What a step does.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="gone">For a plan, what earlier steps would have erased.</param>
    public async Task<LambdaExpression> DueAsync(SweepStep step, CancellationToken cancellationToken, GoneBefore? gone = null)
    {
        var isHeld = await HeldAsync(step.Type, cancellationToken);
        var rules = !step.ErasesRows && !step.IsLeftBehind ? null : gone?.RulesOf(step) ?? await RulesAsync([step.Type], cancellationToken);
        return step.Type.Rows.Condition(row =>
        {
            var due = Expression.AndAlso(IsOver(step, row), Expression.Not(isHeld(row)));
            var isBlocked = rules is null ? null : _blockers.Of(step.Type.EntityType, row, rules);
            return isBlocked is null ? due : Expression.AndAlso(due, step.IsLeftBehind ? isBlocked : Expression.Not(isBlocked));
        });
    }

    /// <summary>Over and not held, whatever refers to them.</summary>
    public async Task<LambdaExpression> OverAsync(SweepStep step, CancellationToken cancellationToken)
    {
        var isHeld = await HeldAsync(step.Type, cancellationToken);
        return step.Type.Rows.Condition(row => Expression.AndAlso(IsOver(step, row), Expression.Not(isHeld(row))));
    }

    /// <summary>Neither needed nor held, as far as anything is left that could tell, and nothing refers to them.</summary>
    public async Task<LambdaExpression> FreeAsync(SweepStep step, CancellationToken cancellationToken)
    {
        var isHeld = await HeldAsync(step.Type, cancellationToken);
        var rules = await RulesAsync([step.Type], cancellationToken);
        return step.Type.Rows.Condition(row =>
        {
            var isFree = Expression.AndAlso(IsOverOrGone(step, row), Expression.Not(isHeld(row)));
            return _blockers.Of(step.Type.EntityType, row, rules) is { } isBlocked ? Expression.AndAlso(isFree, Expression.Not(isBlocked)) : isFree;
        });
    }

    /// <summary>Remembers of rows that what alone dated them is gone, if nothing else is left that needs them.</summary>
    public async Task RememberAsync(SweepStep step, LambdaExpression rows, CancellationToken cancellationToken)
    {
        if (!EndedRows.Knows(step.Type)) return;
        var over = step.Type.Rows.Condition(row => Expression.AndAlso(Expression.Invoke(rows, row), IsOverOrGone(step, row)));
        await EndedRows.NoteAsync(context, step.Type, over, EndedBy.Dates, [], time.GetUtcNow().UtcDateTime, cancellationToken);
        _ended = null;
    }

    /// <summary>Forgets what is remembered of rows that are gone.</summary>
    public async Task ForgetGoneAsync(CancellationToken cancellationToken)
    {
        _ended = await EndedRows.TypesAsync(context, cancellationToken);
        foreach (var type in data.Types.Where(t => EndedRows.Knows(t) && _ended.Any(e => e.Type == t.EntityType.Name))) await EndedRows.ForgetGoneAsync(context, type, cancellationToken);
    }

    /// <summary>Over, but held.</summary>
    public async Task<LambdaExpression> HeldAsync(SweepStep step, CancellationToken cancellationToken)
    {
        var isHeld = await HeldAsync(step.Type, cancellationToken);
        return step.Type.Rows.Condition(row => Expression.AndAlso(IsOver(step, row), isHeld(row)));
    }

    /// <summary>Over and not held, but others refer to them; <see langword="null"/>: none can.</summary>
    public async Task<LambdaExpression?> BlockedAsync(SweepStep step, GoneBefore gone, CancellationToken cancellationToken)
    {
        if (!CanUnblock(step)) return null;
        var isHeld = await HeldAsync(step.Type, cancellationToken);
        return step.Type.Rows.Condition(row => Expression.AndAlso(Expression.AndAlso(IsOver(step, row), Expression.Not(isHeld(row))), _blockers.Of(step.Type.EntityType, row, gone.RulesOf(step))!));
    }

    /// <summary>Erases rows that are due. What refers to them and may lets go first; where the database sees to that, it is left to it.</summary>
    public async Task<int> EraseAsync(SweepStep step, LambdaExpression rows, CancellationToken cancellationToken)
    {
        if (_blockers.Along(step.Type.EntityType).Any(Blockers.IsLeftToApp))
        {
            // Rows that are set anew meanwhile stay, and what refers to them does not let go.
            await RowLocks.TakeAsync(context, step.Type.EntityType, rows, cancellationToken);
            var rules = await RulesAsync([step.Type], cancellationToken);
            foreach (var (referrer, lettingGo) in _blockers.LettingGo(step.Type, row => Expression.Invoke(rows, row), rules).Where(l => Blockers.IsLeftToApp(l.Referrer)))
                await referrer.Holder.Rows.UpdateAllAsync(context, lettingGo, referrer.LetGo, cancellationToken);
        }

        return await step.Type.Rows.DeleteAllAsync(context, rows, cancellationToken);
    }

    /// <summary>For a plan: what a run erases before it comes to a step.</summary>
    public async Task<GoneBefore> GoneBeforeAsync(IReadOnlyList<SweepStep> steps, CancellationToken cancellationToken)
    {
        StoredType[] types = [.. steps.Where(s => s.ErasesRows).Select(s => s.Type)];
        var held = new Dictionary<StoredType, Func<Expression, Expression>>();
        foreach (var type in types) held.Add(type, await HeldAsync(type, cancellationToken));
        return new(steps, _blockers, await RulesAsync(types, cancellationToken), held, IsOver);
    }

    public LambdaExpression Undated(SweepStep step) => step.Type.Rows.Condition(row => IsForgotten(step, row, step.IsUndated(row, context)));

    public LambdaExpression Undatable(SweepStep step) => step.Type.Rows.Condition(row => IsForgotten(step, row, step.IsUndatable(row, context)));

    /// <summary>Whether rows of the step may be free to go when others of it are gone.</summary>
    public bool CanUnblock(SweepStep step) => step.ErasesRows && _blockers.NamesOf(step.Type.EntityType).Any();

    public IEnumerable<string> BlockersOf(SweepStep step) => _blockers.NamesOf(step.Type.EntityType);

    /// <summary>Longer than a law allows, whatever else keeps it.</summary>
    public LambdaExpression Over(RetentionEnd maximum, StoredType type) => type.Rows.Condition(row => maximum.IsOverAndDated(row, day, context));

    private async Task<ReferrerRules> RulesAsync(IEnumerable<StoredType> types, CancellationToken cancellationToken) => new(
        context,
        await _held.OfAsync(types.SelectMany(t => _blockers.Along(t.EntityType)), context, time.GetUtcNow().UtcDateTime, cancellationToken),
        (_, need, row) => need.IsOver(row, day, context));

    private async Task<Func<Expression, Expression>> HeldAsync(StoredType type, CancellationToken cancellationToken)
    {
        _ended ??= await EndedRows.TypesAsync(context, cancellationToken);
        return await _held.OfAsync(type, context, time.GetUtcNow().UtcDateTime, cancellationToken);
    }

    private Expression IsOver(SweepStep step, Expression row)
    {
        var remembered = Remembers(step, EndedBy.Erasure) ? _erased.AreOver(step.Needs, step.Type, step.ErasesRows, row, day, context) : null;
        if (step.IsDatedByOthersOnly && Remembers(step, EndedBy.Dates))
        {
            var dated = Expression.AndAlso(EndedRows.Has(context, step.Type, row, EndedBy.Dates), IsOverOrGone(step, row));
            remembered = remembered is null ? dated : Expression.OrElse(remembered, dated);
        }

        return step.IsOver(row, day, context, remembered);
    }

    /// <summary>Nothing is remembered of what dated a row.</summary>
    private Expression IsForgotten(SweepStep step, Expression row, Expression isUndated) =>
        step.IsDatedByOthersOnly && Remembers(step, EndedBy.Dates) ? Expression.AndAlso(isUndated, Expression.Not(EndedRows.Has(context, step.Type, row, EndedBy.Dates))) : isUndated;

    private Expression IsOverOrGone(SweepStep step, Expression row) => step.Needs.Select(n => n.IsOver(row, day, context)).Aggregate(Expression.AndAlso);

    private bool Remembers(SweepStep step, EndedBy by) => _ended?.Contains((step.Type.EntityType.Name, by)) == true;
}
