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

    /// <summary>The condition that all are over. Where only rows that referred to the row date it, one must still be there: a row that none ever referred to is new, and not old.</summary>
    public static Expression AreOver(this IReadOnlyList<Need> needs, Expression row, RetentionDay day, DbContext context)
    {
        var ends = needs.SelectMany(n => n.Ends).ToArray();
        var isDated = ends.Any(e => e.DatesItself);
        return ends.Select(e => isDated ? e.IsOver(row, day, context) : e.IsOverAndDated(row, day, context)).Aggregate(Expression.AndAlso);
    }
}
