using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Erasure;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Needs;

/// <summary>Whether an activity still needs a row of a person: one statement for each database that has such rows and a clock that can end the need.</summary>
internal sealed class NeedCheck(IEnumerable<StoredDatabase> databases, IServiceProvider scope, ProcessingRegister register, TimeProvider time) : IRetentionCheck
{
    public async Task<bool> IsOverAsync(ProcessingActivity activity, DataSubjectKey subject, CancellationToken cancellationToken)
    {
        var calendar = new RetentionCalendar(register.Controller);
        var day = new RetentionDay(calendar, calendar.DayOf(time.GetUtcNow()));
        var hadRows = false;
        foreach (var database in databases)
        {
            var context = database.ContextOf(scope);
            if (Questions(database, context, activity, subject, day) is not { } questions) continue;

            var answers = await questions.Distinct().ToListAsync(cancellationToken);
            if (answers.Contains(false)) return false;
            hadRows |= answers.Count > 0;
        }

        // Without rows there is nothing whose time could be over: the person is new.
        return hadRows;
    }

    /// <summary>Of each row about the person that the activity uses, whether it is over. <see langword="null"/>: there is none that could be.</summary>
    private static IQueryable<bool>? Questions(StoredDatabase database, DbContext context, ProcessingActivity activity, DataSubjectKey subject, RetentionDay day)
    {
        var needs = database.NeedsOf(context);
        var erased = new ErasedNeeds(needs);
        var questions = new List<IQueryable<bool>>();
        var canEnd = false;
        foreach (var type in database.DataOf(context).Types)
        {
            var own = needs.Of(type).Where(n => n.Activity.Id == activity.Id).ToArray();
            if (own.Length == 0) continue;

            foreach (var path in type.Subjects.Where(p => p.Subjects.Contains(subject.Subject, StringComparer.Ordinal)))
            {
                if (SubjectKeys.Parameter(path.Key, subject.Key) is not { } key) continue;

                canEnd |= Array.TrueForAll(own, n => n.Never is null || ErasedNeeds.CanEnd(n, type));
                questions.Add(type.Rows.Ask(
                    context,
                    type.Rows.Condition(row => path.IsAbout(row, key, context)),
                    type.Rows.Condition(row => own.Select(n => erased.IsOver(n, type, row, day, context)).Aggregate(Expression.AndAlso))));
            }
        }

        return canEnd ? questions.Aggregate(Queryable.Concat) : null;
    }
}
