using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Requests;

/// <summary>The outbox in the app's database.</summary>
internal sealed class EntityRecipientNotifications<TContext>(TContext context, ProcessingRegister register, IDataSubjectKeys keys, TimeProvider clock, ILogger<EntityRecipientNotifications<TContext>> logger) : IRecipientNotifications
    where TContext : DbContext
{
    public async Task<IReadOnlyList<RecipientNotification>> QueueAsync(DataSubjectKey subject, DataRight right, Guid? request = null, CancellationToken cancellationToken = default)
    {
        if (right is not (DataRight.Rectification or DataRight.Erasure or DataRight.Restriction)) throw new ArgumentException("Recipients are told of rectification, erasure and restriction (GDPR Art. 19).", nameof(right));
        var (known, now) = (keys.Canonical(subject), clock.GetStoredNow());
        var rows = RequestRecipients.Of(register, known)
            .Select(recipient => new NotificationRow { Id = Guid.CreateVersion7(now), RequestId = request, Recipient = recipient, Right = right, Subject = known.Subject, Key = known.Key, QueuedAt = now.UtcDateTime })
            .ToArray();
        await context.InTransactionAsync(async () =>
        {
            foreach (var row in rows) await context.TryAddAsync(row, cancellationToken);
            return true;
        }, cancellationToken);
        Log.Queued(logger, rows.Length, right);
        return [.. rows.Select(RequestRows.Notification)];
    }

    public async Task<IReadOnlyList<RecipientNotification>> PendingAsync(int most = 100, CancellationToken cancellationToken = default)
    {
        var rows = await Waiting.OrderBy(n => n.QueuedAt).ThenBy(n => n.Id).Take(most).ToListAsync(cancellationToken);
        return [.. rows.Select(RequestRows.Notification)];
    }

    public async Task<bool> SentAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var now = clock.GetStoredNow().UtcDateTime;
        return await Waiting.Where(n => n.Id == id).ExecuteUpdateAsync(s => s.SetProperty(n => n.SentAt, now).SetProperty(n => n.Key, ""), cancellationToken) == 1;
    }

    public async Task<bool> NotPossibleAsync(Guid id, string reason, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return await Waiting.Where(n => n.Id == id).ExecuteUpdateAsync(s => s.SetProperty(n => n.NotPossible, reason).SetProperty(n => n.Key, ""), cancellationToken) == 1;
    }

    public async Task<IReadOnlyList<RecipientNotification>> OfAsync(Guid request, CancellationToken cancellationToken = default)
    {
        var rows = await context.Set<NotificationRow>().AsNoTracking().Where(n => n.RequestId == request).OrderBy(n => n.QueuedAt).ThenBy(n => n.Recipient).ToListAsync(cancellationToken);
        return [.. rows.Select(RequestRows.Notification)];
    }

    private IQueryable<NotificationRow> Waiting => context.Set<NotificationRow>().AsNoTracking().Where(n => n.SentAt == null && n.NotPossible == null);
}
