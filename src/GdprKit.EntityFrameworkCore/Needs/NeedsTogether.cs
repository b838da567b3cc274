using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Needs;

/// <summary>What several needs of the same rows or columns come to.</summary>
internal static class NeedsTogether
{
    /// <summary>How much of the data an action keeps.</summary>
    public static int Keeps(RetentionAction action) => action switch
    {
        RetentionAction.Erase => 0,
        RetentionAction.Anonymise => 1,
        RetentionAction.Pseudonymise => 2,
        RetentionAction.Review => 3,
        _ => 4,
    };

    /// <summary>What happens when all are over: what keeps most.</summary>
    public static RetentionAction Then(this IEnumerable<Need> needs) => needs.Select(n => n.Then).MaxBy(Keeps);

    /// <summary>The condition that all are over. Where nothing of the row itself dates it, something else must: a row that none ever referred to is new, and not old.</summary>
    public static Expression AreOver(this IReadOnlyList<Need> needs, Expression row, RetentionDay day, DbContext context)
    {
        var ends = needs.SelectMany(n => n.Ends).ToArray();
        RetentionEnd[] dating = ends.Any(e => e.DatesItself) ? [] : [.. needs.DatingEnds()];
        // One that alone dates the row is asked once.
        var conditions = ends.Where(e => dating.Length != 1 || e != dating[0]).Select(e => e.IsOver(row, day, context)).ToList();
        if (dating.Length > 0) conditions.Add(dating.Select(e => e.IsOverAndDated(row, day, context)).Aggregate(Expression.OrElse));
        return conditions.Aggregate(Expression.AndAlso);
    }

    /// <summary>Those that can date a row that has no date of its own. Who never consented needs nothing for that, but neither is what others need over: rows that refer to it date it, if any can.</summary>
    public static IReadOnlyList<RetentionEnd> DatingEnds(this IReadOnlyList<Need> needs)
    {
        RetentionEnd[] ends = [.. needs.SelectMany(n => n.Ends)];
        RetentionEnd[] columns = [.. ends.Where(e => e.Clock is ColumnClock)];
        return columns.Length > 0 ? columns : ends;
    }
}
