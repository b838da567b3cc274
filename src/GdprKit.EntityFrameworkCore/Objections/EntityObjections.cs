using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Objections;

/// <summary>The log of objections in the app's database.</summary>
internal sealed class EntityObjections<TContext>(TContext context, ProcessingRegister register, IDataSubjectKeys keys, TimeProvider clock, ILogger<EntityObjections<TContext>> logger) : IObjections
    where TContext : DbContext
{
    public Task<ObjectionRecord> ReceiveAsync<TActivity>(DataSubjectKey subject, Via channel, CancellationToken cancellationToken = default) =>
        ReceiveAsync(register.Require(typeof(TActivity)), subject, channel, cancellationToken);

    public Task<ObjectionRecord> ReceiveAsync(string activityId, DataSubjectKey subject, Via channel, CancellationToken cancellationToken = default) =>
        ReceiveAsync(register.Require(activityId), subject, channel, cancellationToken);

    public Task<ObjectionRecord> UpholdAsync(string activityId, DataSubjectKey subject, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        return FollowAsync(activityId, subject, ObjectionState.Upheld, Via.Unspecified, null, by, cancellationToken);
    }

    public Task<ObjectionRecord> RejectAsync(string activityId, DataSubjectKey subject, string reason, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        return FollowAsync(activityId, subject, ObjectionState.Rejected, Via.Unspecified, reason, by, cancellationToken);
    }

    public Task<ObjectionRecord> TakeBackAsync(string activityId, DataSubjectKey subject, Via channel, CancellationToken cancellationToken = default) =>
        FollowAsync(activityId, subject, ObjectionState.TakenBack, channel, null, null, cancellationToken);

    public async Task<ObjectionRecord?> FindAsync(string activityId, DataSubjectKey subject, CancellationToken cancellationToken = default)
    {
        var activity = register.Require(activityId);
        activity.RequireConcerns(subject);
        return await Rows.About(register, keys.Canonical(subject)).In(activity).OrderByDescending(o => o.Number).FirstOrDefaultAsync(cancellationToken) is { } last ? Record(last) : null;
    }

    public async Task<IReadOnlyList<ObjectionRecord>> HistoryAsync(DataSubjectKey subject, CancellationToken cancellationToken = default)
    {
        var rows = await Rows.About(register, keys.Canonical(subject)).OrderBy(o => o.At).ThenBy(o => o.Activity).ThenBy(o => o.Number).ToListAsync(cancellationToken);
        return [.. rows.Select(Record)];
    }

    public async Task<IReadOnlyList<ObjectionRecord>> PendingAsync(CancellationToken cancellationToken = default)
    {
        var rows = await Rows
            .Where(o => o.State == ObjectionState.Received && !Rows.Any(later => later.Subject == o.Subject && later.Key == o.Key && later.Activity == o.Activity && later.Number > o.Number))
            .OrderBy(o => o.At).ThenBy(o => o.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(Record)];
    }

    private IQueryable<ObjectionRow> Rows => context.Set<ObjectionRow>().AsNoTracking();

    private Task<ObjectionRecord> ReceiveAsync(ProcessingActivity activity, DataSubjectKey subject, Via channel, CancellationToken cancellationToken)
    {
        var article = ObjectionRules.Article(activity);
        return EnterAsync(activity, subject, _ => article, article == ObjectionRules.Marketing ? ObjectionState.Upheld : ObjectionState.Received, channel, null, null, cancellationToken);
    }

    private Task<ObjectionRecord> FollowAsync(string activityId, DataSubjectKey subject, ObjectionState state, Via channel, string? reason, string? by, CancellationToken cancellationToken) =>
        EnterAsync(register.Require(activityId), subject, last =>
        {
            ObjectionRules.RequireCanFollow(state, last is null ? null : Record(last));
            return last!.Article;
        }, state, channel, reason, by, cancellationToken);

    private async Task<ObjectionRecord> EnterAsync(
        ProcessingActivity activity, DataSubjectKey subject, Func<ObjectionRow?, string> article, ObjectionState state, Via channel, string? reason, string? by, CancellationToken cancellationToken)
    {
        activity.RequireConcerns(subject);
        var known = keys.Canonical(subject);
        var row = await context.EnterAsync(Rows.About(register, known).In(activity), (last, number) => new ObjectionRow
        {
            Id = Guid.CreateVersion7(),
            Subject = known.Subject,
            Key = known.Key,
            Activity = activity.Id,
            Number = number,
            Article = article(last),
            State = state,
            At = clock.GetStoredNow().UtcDateTime,
            Channel = channel,
            Reason = reason,
            By = by,
        }, cancellationToken);
        Log.Objection(logger, activity.Id, state);
        return Record(row);
    }

    private static ObjectionRecord Record(ObjectionRow row) => new()
    {
        Id = row.Id,
        Subject = new(row.Subject, row.Key),
        Activity = row.Activity,
        Article = row.Article,
        State = row.State,
        At = row.At,
        Channel = row.Channel,
        Reason = row.Reason,
        By = row.By,
    };
}
