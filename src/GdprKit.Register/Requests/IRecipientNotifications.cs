namespace GdprKit.Register;

/// <summary>The outbox of what recipients have to be told (GDPR Art. 19). The app takes from it and tells them in its own way: an interface, a letter.</summary>
public interface IRecipientNotifications
{
    /// <summary>Queues what all recipients of a person's data have to be told, as the register lists them.</summary>
    /// <param name="subject">The person.</param>
    /// <param name="right">Of what: rectification, erasure or restriction.</param>
    /// <param name="request">The request from which it comes, if from one.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What was queued.</returns>
    Task<IReadOnlyList<RecipientNotification>> QueueAsync(DataSubjectKey subject, DataRight right, Guid? request = null, CancellationToken cancellationToken = default);

    /// <summary>What waits, oldest first.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The notifications.</returns>
    Task<IReadOnlyList<RecipientNotification>> PendingAsync(int most = 100, CancellationToken cancellationToken = default);

    /// <summary>Enters that a recipient was told.</summary>
    /// <param name="id">The notification.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Whether it waited; <see langword="false"/>: somebody else was quicker.</returns>
    Task<bool> SentAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Enters that a recipient cannot be told, or with disproportionate effort alone.</summary>
    /// <param name="id">The notification.</param>
    /// <param name="reason">Why, without personal data.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Whether it waited.</returns>
    Task<bool> NotPossibleAsync(Guid id, string reason, CancellationToken cancellationToken = default);

    /// <summary>Who was or will be told about a request, which the person may ask (Art. 19).</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The notifications.</returns>
    Task<IReadOnlyList<RecipientNotification>> OfAsync(Guid request, CancellationToken cancellationToken = default);
}
