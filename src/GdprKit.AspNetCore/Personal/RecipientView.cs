using GdprKit.Register;

namespace GdprKit.AspNetCore.Personal;

/// <summary>That a recipient has to be told, or was.</summary>
internal sealed record RecipientView
{
    public required Guid Id { get; init; }

    public Guid? Request { get; init; }

    public required string Recipient { get; init; }

    public required string Name { get; init; }

    public required DataRight Right { get; init; }

    public required DateTimeOffset QueuedAt { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public string? NotPossible { get; init; }

    /// <summary>About whom, in the officer's inbox and as long as it waits.</summary>
    public string? Subject { get; init; }

    /// <inheritdoc cref="Subject"/>
    public string? Key { get; init; }

    public static RecipientView Of(ProcessingRegister register, RecipientNotification notification, bool isOfficer) => new()
    {
        Id = notification.Id,
        Request = notification.Request,
        Recipient = notification.Recipient,
        Name = NameOf(register, notification.Recipient),
        Right = notification.Right,
        QueuedAt = notification.QueuedAt,
        SentAt = notification.SentAt,
        NotPossible = notification.NotPossible,
        Subject = isOfficer ? notification.Subject.Subject : null,
        Key = isOfficer && notification.Subject.Key.Length > 0 ? notification.Subject.Key : null,
    };

    public static string NameOf(ProcessingRegister register, string id) =>
        register.Activities.SelectMany(a => a.Recipients).FirstOrDefault(r => r.Id == id || r.FormerIds.Contains(id, StringComparer.Ordinal)) is { Names: [_, ..] names } ? string.Join(", ", names) : id;
}
