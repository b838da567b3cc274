using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>
/// Rows that only those date which are about to go. Nothing tells afterwards that their time was over: it is noted before, and they go in the same transaction,
/// unless something still refers to them: then it is remembered, and they go when nothing does any more.
/// </summary>
internal sealed class DatedRows(DbContext context, IReadOnlyList<SweepStep> steps, DueRows due)
{
    /// <summary>Notes them, before the rows of a page of a step go.</summary>
    public async Task<IReadOnlyList<(SweepStep Step, Array Keys)>> NoteAsync(SweepStep going, LambdaExpression page, CancellationToken cancellationToken)
    {
        var noted = new List<(SweepStep, Array)>();
        foreach (var step in steps.Where(s => s.ErasesRows && s.IsDatedByOthersOnly && s.ReadsDatesOf(going.Type.EntityType) && StoredKey.Of(s.Type.EntityType).Count == 1))
        {
            var over = await due.OverAsync(step, cancellationToken);
            ColumnClock[] clocks = [.. step.OthersClocks.Where(c => c.Holder == going.Type.EntityType)];
            if (clocks.Length == 0) continue;

            var dated = step.Type.Rows.Condition(row => Expression.AndAlso(
                Expression.Invoke(over, row),
                clocks.Select(c => ForeignKeys.Any(c.Holder, c.Hops, row, r => Expression.Invoke(page, r), context)).Aggregate(Expression.OrElse)));
            var rows = await step.Type.Rows.ReadAsync(context, dated, [], cancellationToken);
            var keys = Array.CreateInstance(StoredKey.Of(step.Type.EntityType)[0].ClrType, rows.Count);
            for (var i = 0; i < rows.Count; i++) keys.SetValue(rows[i][0], i);
            if (rows.Count > 0) noted.Add((step, keys));
        }

        return noted;
    }

    /// <summary>Erases those to which nothing refers any more, and remembers the others.</summary>
    public async Task<int> EraseAsync(SweepStep step, Array keys, CancellationToken cancellationToken)
    {
        var key = StoredKey.Of(step.Type.EntityType)[0];
        var free = await due.FreeAsync(step, cancellationToken);
        var rows = step.Type.Rows.Condition(row => Expression.AndAlso(IsNoted(row), Expression.Invoke(free, row)));
        var gone = await due.EraseAsync(step, rows, cancellationToken);
        if (gone < keys.Length) await due.RememberAsync(step, step.Type.Rows.Condition(IsNoted), cancellationToken);
        return gone;

        Expression IsNoted(Expression row) => Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [key.ClrType], SubjectKeys.Parameter(keys, keys.GetType()), SubjectPath.Column(row, key));
    }
}
