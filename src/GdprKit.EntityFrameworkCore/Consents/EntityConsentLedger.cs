using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Consents;

/// <summary>The ledger of consents in the app's database.</summary>
internal sealed class EntityConsentLedger<TContext>(
    TContext context,
    ProcessingRegister register,
    IDataSubjectKeys keys,
    ConsentTexts texts,
    TimeProvider clock,
    ILogger<EntityConsentLedger<TContext>> logger,
    IControllerDirectory? controllers = null) : IConsentLedger
    where TContext : DbContext
{
    public Task<ConsentRecord> GrantAsync<TActivity>(DataSubjectKey subject, ConsentGrant grant, CancellationToken cancellationToken = default) =>
        GrantAsync(register.Require(typeof(TActivity)), subject, grant, cancellationToken);

    public Task<ConsentRecord> GrantAsync(string activityId, DataSubjectKey subject, ConsentGrant grant, CancellationToken cancellationToken = default) =>
        GrantAsync(register.Require(activityId), subject, grant, cancellationToken);

    public Task<ConsentRecord> WithdrawAsync<TActivity>(DataSubjectKey subject, Via channel, CancellationToken cancellationToken = default) =>
        WithdrawAsync(register.Require(typeof(TActivity)), subject, channel, cancellationToken);

    public Task<ConsentRecord> WithdrawAsync(string activityId, DataSubjectKey subject, Via channel, CancellationToken cancellationToken = default) =>
        WithdrawAsync(register.Require(activityId), subject, channel, cancellationToken);

    public Task<ConsentStatus> StatusAsync<TActivity>(DataSubjectKey subject, CancellationToken cancellationToken = default) =>
        StatusAsync(register.Require(typeof(TActivity)), subject, cancellationToken);

    public Task<ConsentStatus> StatusAsync(string activityId, DataSubjectKey subject, CancellationToken cancellationToken = default) =>
        StatusAsync(register.Require(activityId), subject, cancellationToken);

    public async Task<IReadOnlyList<ConsentRecord>> HistoryAsync(DataSubjectKey subject, CancellationToken cancellationToken = default)
    {
        var rows = await Rows.About(register, keys.Canonical(subject)).OrderBy(c => c.At).ThenBy(c => c.Activity).ThenBy(c => c.Number).ToListAsync(cancellationToken);
        return [.. rows.Select(Record)];
    }

    public Task<string?> TextAsync(string hash, CancellationToken cancellationToken = default) =>
        context.Set<TextRow>().AsNoTracking().Where(t => t.Hash == hash).Select(t => t.Text).FirstOrDefaultAsync(cancellationToken);

    private IQueryable<ConsentRow> Rows => context.Set<ConsentRow>().AsNoTracking();

    private async Task<ConsentRecord> GrantAsync(ProcessingActivity activity, DataSubjectKey subject, ConsentGrant grant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(grant);
        activity.RequireConcerns(subject);
        ConsentRules.RequireDeclared(activity);
        var (text, notice) = (texts.Of(activity, grant), await texts.NoticeAsync(grant.Language, controllers, cancellationToken));
        await KeepAsync([text, notice], cancellationToken);
        var record = await EnterAsync(activity, subject, (known, number) => new()
        {
            Id = Guid.CreateVersion7(),
            Subject = known.Subject,
            Key = known.Key,
            Activity = activity.Id,
            Number = number,
            State = ConsentState.Given,
            At = Now,
            ValidUntil = grant.ValidUntil?.UtcDateTime,
            Channel = grant.Channel,
            Form = grant.Form,
            By = grant.By,
            Language = grant.Language ?? register.Language,
            Version = ConsentRules.Version(activity),
            TextHash = text.Hash,
            NoticeHash = notice.Hash,
            NoticeVersion = register.Notice?.LastUpdated,
            RegisterHash = register.Hash,
        }, cancellationToken);
        Log.ConsentGiven(logger, activity.Id);
        return record;
    }

    private async Task<ConsentRecord> WithdrawAsync(ProcessingActivity activity, DataSubjectKey subject, Via channel, CancellationToken cancellationToken)
    {
        activity.RequireConcerns(subject);
        // What was given can be withdrawn, also where consent is asked for no longer.
        if (activity.Consents.Count == 0 && !await Rows.About(register, keys.Canonical(subject)).In(activity).AnyAsync(cancellationToken)) ConsentRules.RequireDeclared(activity);
        var record = await EnterAsync(activity, subject, (known, number) => new()
        {
            Id = Guid.CreateVersion7(),
            Subject = known.Subject,
            Key = known.Key,
            Activity = activity.Id,
            Number = number,
            State = ConsentState.Withdrawn,
            At = Now,
            Channel = channel,
            NoticeVersion = register.Notice?.LastUpdated,
            RegisterHash = register.Hash,
        }, cancellationToken);
        Log.ConsentWithdrawn(logger, activity.Id);
        return record;
    }

    private async Task<ConsentStatus> StatusAsync(ProcessingActivity activity, DataSubjectKey subject, CancellationToken cancellationToken)
    {
        activity.RequireConcerns(subject);
        var last = await Rows.About(register, keys.Canonical(subject)).In(activity).OrderByDescending(c => c.Number).FirstOrDefaultAsync(cancellationToken);
        return last is null ? new(ConsentState.None, null) : new(ConsentRules.State(activity, last.State, last.Version, last.ValidUntil, clock.GetUtcNow()), Record(last));
    }

    private async Task<ConsentRecord> EnterAsync(ProcessingActivity activity, DataSubjectKey subject, Func<DataSubjectKey, int, ConsentRow> row, CancellationToken cancellationToken)
    {
        var known = keys.Canonical(subject);
        return Record(await context.EnterAsync(Rows.About(register, known).In(activity), (_, number) => row(known, number), cancellationToken));
    }

    private async Task KeepAsync(ProofText[] shown, CancellationToken cancellationToken)
    {
        string[] hashes = [.. shown.Select(t => t.Hash)];
        var kept = await context.Set<TextRow>().Where(t => hashes.Contains(t.Hash)).Select(t => t.Hash).ToListAsync(cancellationToken);
        foreach (var text in shown.Where(t => !kept.Contains(t.Hash))) await context.TryAddAsync(new TextRow { Hash = text.Hash, Text = text.Text }, cancellationToken);
    }

    private DateTime Now => clock.GetStoredNow().UtcDateTime;

    private static ConsentRecord Record(ConsentRow row) => new()
    {
        Id = row.Id,
        Subject = new(row.Subject, row.Key!),
        Activity = row.Activity,
        State = row.State,
        At = row.At,
        ValidUntil = row.ValidUntil,
        Channel = row.Channel,
        Form = row.Form,
        By = row.By,
        Language = row.Language,
        Version = row.Version,
        TextHash = row.TextHash,
        NoticeHash = row.NoticeHash,
        NoticeVersion = row.NoticeVersion,
        RegisterHash = row.RegisterHash,
    };
}
