namespace GdprKit.Register;

/// <summary>
/// Who consented to what, when and to which words (GDPR Art. 7(1)): a ledger that only grows, an entry a grant or withdrawal. One activity is one
/// purpose, so that a grant is for all that its <c>[Consent]</c> ask; what must be granted apart is an activity apart (Art. 7(2)).
/// </summary>
/// <remarks>
/// A grant counts until it is withdrawn, its time is over, or the <c>Version</c> declared at <c>[Consent]</c> is another than when it was given: raise the
/// version when the text changes in meaning, and not when a comma moves. Declare it from the start, since a grant that has none counts no longer
/// once one is declared. It is entered at once, within the app's transaction if there is one, and saves nothing else of the app.
/// </remarks>
public interface IConsentLedger
{
    /// <summary>Enters that a person consents.</summary>
    /// <typeparam name="TActivity">The class with <c>[ProcessingActivity]</c> and <c>[Consent]</c>.</typeparam>
    /// <param name="subject">The person.</param>
    /// <param name="grant">How, and to which words.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The entry, which is the person's receipt.</returns>
    /// <exception cref="ArgumentException">The activity is about other people, or what the person read is not known in that language.</exception>
    /// <exception cref="InvalidOperationException">The activity declares no <c>[Consent]</c>.</exception>
    Task<ConsentRecord> GrantAsync<TActivity>(DataSubjectKey subject, ConsentGrant grant, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GrantAsync{TActivity}"/>
    /// <param name="activityId">The identifier of the activity, or one it had before.</param>
    /// <param name="subject">The person.</param>
    /// <param name="grant">How, and to which words.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<ConsentRecord> GrantAsync(string activityId, DataSubjectKey subject, ConsentGrant grant, CancellationToken cancellationToken = default);

    /// <summary>Enters that a person withdraws consent, for which no reason is asked and no word need be read (Art. 7(3)).</summary>
    /// <typeparam name="TActivity">The class with <c>[ProcessingActivity]</c>.</typeparam>
    /// <param name="subject">The person.</param>
    /// <param name="channel">The channel on which they did.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentException">The activity is about other people.</exception>
    /// <exception cref="InvalidOperationException">The activity declares no <c>[Consent]</c>, and the person never gave one.</exception>
    Task<ConsentRecord> WithdrawAsync<TActivity>(DataSubjectKey subject, Via channel, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="WithdrawAsync{TActivity}"/>
    /// <param name="activityId">The identifier of the activity, or one it had before.</param>
    /// <param name="subject">The person.</param>
    /// <param name="channel">The channel on which they did.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<ConsentRecord> WithdrawAsync(string activityId, DataSubjectKey subject, Via channel, CancellationToken cancellationToken = default);

    /// <summary>Whether a person consents now.</summary>
    /// <typeparam name="TActivity">The class with <c>[ProcessingActivity]</c>.</typeparam>
    /// <param name="subject">The person.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The state, and the entry from which it follows.</returns>
    Task<ConsentStatus> StatusAsync<TActivity>(DataSubjectKey subject, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="StatusAsync{TActivity}"/>
    /// <param name="activityId">The identifier of the activity, or one it had before.</param>
    /// <param name="subject">The person.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<ConsentStatus> StatusAsync(string activityId, DataSubjectKey subject, CancellationToken cancellationToken = default);

    /// <summary>All that is entered of a person, oldest first.</summary>
    /// <param name="subject">The person.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The entries of all activities.</returns>
    Task<IReadOnlyList<ConsentRecord>> HistoryAsync(DataSubjectKey subject, CancellationToken cancellationToken = default);

    /// <summary>What a person was shown: the proof that belongs to <see cref="ConsentRecord.TextHash"/> and <see cref="ConsentRecord.NoticeHash"/>.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The text; <see langword="null"/>: nobody was ever shown it.</returns>
    Task<string?> TextAsync(string hash, CancellationToken cancellationToken = default);
}
