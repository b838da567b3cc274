using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Requests;

/// <summary>Rows of requests as they are in code, and back.</summary>
internal static class RequestRows
{
    public static RequestHeader Header(RequestRow row) => new(row.Id, new(row.Subject, row.Key), row.ReceivedAt, row.Entries, row.Head);

    public static RequestEntry Entry(RequestEntryRow row) => new()
    {
        Request = row.RequestId,
        Number = row.Number,
        At = row.At,
        Step = row.Step,
        By = row.By,
        Rights = row.Rights,
        Channel = row.Channel,
        Acting = row.Acting,
        Identity = row.Identity,
        Outcome = row.Outcome,
        Exemption = row.Exemption,
        Reason = row.Reason,
        Count = row.Count,
        Reference = row.Reference,
        Previous = row.Previous,
        Hash = row.Hash,
    };

    public static RequestEntryRow Row(RequestEntry entry) => new()
    {
        RequestId = entry.Request,
        Number = entry.Number,
        At = entry.At.UtcDateTime,
        Step = entry.Step,
        By = entry.By,
        Rights = entry.Rights,
        Channel = entry.Channel,
        Acting = entry.Acting,
        Identity = entry.Identity,
        Outcome = entry.Outcome,
        Exemption = entry.Exemption,
        Reason = entry.Reason,
        Count = entry.Count,
        Reference = entry.Reference,
        Previous = entry.Previous,
        Hash = entry.Hash,
    };

    public static RecipientNotification Notification(NotificationRow row) => new()
    {
        Id = row.Id,
        Request = row.RequestId,
        Recipient = row.Recipient,
        Right = row.Right,
        Subject = new(row.Subject, row.Key),
        QueuedAt = row.QueuedAt,
        SentAt = row.SentAt,
        NotPossible = row.NotPossible,
    };
}
