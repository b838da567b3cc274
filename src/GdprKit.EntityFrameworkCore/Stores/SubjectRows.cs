using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Stores;

/// <summary>The condition that a row is about one person, by any of the ways that lead there.</summary>
internal static class SubjectRows
{
    public static LambdaExpression About(StoredType type, DataSubjectKey subject, DbContext context) => type.Rows.Condition(row => About(type, row, subject, context));

    public static Expression About(StoredType type, Expression row, DataSubjectKey subject, DbContext context)
    {
        Expression? about = null;
        foreach (var path in type.Subjects.Where(p => p.Subject == subject.Subject))
        {
            // A key that the column cannot hold is nobody's.
            if (SubjectKeys.Parameter(path.Key, subject.Key) is not { } key) continue;
            var way = path.IsAbout(row, key, context);
            about = about is null ? way : Expression.OrElse(about, way);
        }

        return about ?? Expression.Constant(false);
    }
}
