using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>Which rows a run erases before it comes to a step: for a plan, they are as good as gone. Every rule counts as confirmed.</summary>
internal sealed class GoneBefore(IReadOnlyList<SweepStep> steps, Blockers blockers, ReferrerRules rules, IReadOnlyDictionary<StoredType, Func<Expression, Expression>> held, Func<SweepStep, Expression, Expression> isOver)
{
    /// <summary>Of rows that refer to their own kind, as many are followed one after the other; the rest counts as going with them.</summary>
    public const int Generations = 3;

    private readonly List<SweepStep> _steps = [.. steps];

    public ReferrerRules RulesOf(SweepStep step) => RulesOf(_steps.IndexOf(step), Generations);

    private ReferrerRules RulesOf(int step, int generations) => rules with { GoesBefore = (holder, row) => Goes(holder, row, step, generations) };

    private Expression? Goes(StoredType holder, Expression row, int before, int generations)
    {
        var index = _steps.FindIndex(s => s.Type == holder && s.ErasesRows);
        if (index < 0 || index > before) return null;

        var due = Expression.AndAlso(isOver(_steps[index], row), Expression.Not(held[holder](row)));
        if (index == before && generations == 0) return due;
        return blockers.Of(holder.EntityType, row, RulesOf(index, index == before ? generations - 1 : Generations)) is { } blocked ? Expression.AndAlso(due, Expression.Not(blocked)) : due;
    }
}
