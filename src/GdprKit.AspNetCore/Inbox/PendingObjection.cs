using GdprKit.Register;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>An objection that waits for a decision, or has just got one.</summary>
internal sealed record PendingObjection
{
    public required Guid Id { get; init; }

    public required string Activity { get; init; }

    public required string Title { get; init; }

    public required string Article { get; init; }

    public required ObjectionState State { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Subject { get; init; }

    public required string Key { get; init; }

    public static PendingObjection Of(ProcessingRegister register, ObjectionRecord record) => new()
    {
        Id = record.Id,
        Activity = record.Activity,
        Title = register.FindActivity(record.Activity)?.Title ?? record.Activity,
        Article = record.Article,
        State = record.State,
        At = record.At,
        Subject = record.Subject.Subject,
        Key = record.Subject.Key,
    };
}
