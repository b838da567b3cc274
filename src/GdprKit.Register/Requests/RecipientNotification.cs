namespace GdprKit.Register;

/// <summary>That a recipient has to be told of a rectification, erasure or restriction (GDPR Art. 19).</summary>
public sealed record RecipientNotification
{
    /// <summary>The identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The request from which it comes.</summary>
    public Guid? Request { get; init; }

    /// <summary>The recipient, by its identifier in the register.</summary>
    public required string Recipient { get; init; }

    /// <summary>Of what.</summary>
    public required DataRight Right { get; init; }

    /// <summary>The person. When the recipient was told, the key is no longer kept.</summary>
    public required DataSubjectKey Subject { get; init; }

    /// <summary>Since when it waits.</summary>
    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>When the recipient was told.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Why it is impossible or takes disproportionate effort (Art. 19).</summary>
    public string? NotPossible { get; init; }
}
