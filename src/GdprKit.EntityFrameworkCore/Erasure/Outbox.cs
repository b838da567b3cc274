using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Erasure;

/// <summary>Puts recipients into the outbox, where <see cref="IRecipientNotifications"/> finds them.</summary>
internal static class Outbox
{
    public static async Task AddAsync(DbContext context, DataSubjectKey subject, DataRight right, IEnumerable<string> recipients, Guid? request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var recipient in recipients)
        {
            await context.TryAddAsync(new NotificationRow { Id = Guid.CreateVersion7(now), RequestId = request, Recipient = recipient, Right = right, Subject = subject.Subject, Key = subject.Key, QueuedAt = now.UtcDateTime }, cancellationToken);
        }
    }
}
