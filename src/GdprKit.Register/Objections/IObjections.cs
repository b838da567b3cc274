namespace GdprKit.Register;

/// <summary>
/// Who objects to what (GDPR Art. 21): a log that only grows. An objection to direct marketing is absolute and decided as soon as it is received
/// (Art. 21(2)–(3)); any other is weighed, and until then the activity does not use the person's data (Art. 18(1)(d)), which <see cref="ProcessingGate"/> says.
/// </summary>
/// <remarks>The grounds that the person gives are no part of it: they are data, and belong where the case is kept.</remarks>
public interface IObjections
{
    /// <summary>Enters that a person objects.</summary>
    /// <typeparam name="TActivity">The class with <c>[ProcessingActivity]</c>.</typeparam>
    /// <param name="subject">The person.</param>
    /// <param name="channel">The channel on which they did.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The entry: upheld at once if it is to direct marketing, else received.</returns>
    /// <exception cref="ArgumentException">The activity is about other people.</exception>
    /// <exception cref="InvalidOperationException">The legal basis of the activity gives no right to object.</exception>
    Task<ObjectionRecord> ReceiveAsync<TActivity>(DataSubjectKey subject, Via channel, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ReceiveAsync{TActivity}"/>
    /// <param name="activityId">The identifier of the activity, or one it had before.</param>
    /// <param name="subject">The person.</param>
    /// <param name="channel">The channel on which they did.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<ObjectionRecord> ReceiveAsync(string activityId, DataSubjectKey subject, Via channel, CancellationToken cancellationToken = default);

    /// <summary>Enters that the person's grounds outweigh the controller's, so that the activity stops for them.</summary>
    /// <param name="activityId">The identifier of the activity.</param>
    /// <param name="subject">The person.</param>
    /// <param name="by">Who decided, by role: <c>dpo</c>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="InvalidOperationException">No objection waits for a decision.</exception>
    Task<ObjectionRecord> UpholdAsync(string activityId, DataSubjectKey subject, string by, CancellationToken cancellationToken = default);

    /// <summary>Enters that compelling legitimate grounds override, or that legal claims need the data (Art. 21(1)). The burden is the controller's, so a reason is asked.</summary>
    /// <param name="activityId">The identifier of the activity.</param>
    /// <param name="subject">The person.</param>
    /// <param name="reason">The grounds, without personal data.</param>
    /// <param name="by">Who decided, by role.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="InvalidOperationException">No objection waits for a decision; one to direct marketing never does.</exception>
    Task<ObjectionRecord> RejectAsync(string activityId, DataSubjectKey subject, string reason, string by, CancellationToken cancellationToken = default);

    /// <summary>Enters that the person objects no longer.</summary>
    /// <param name="activityId">The identifier of the activity.</param>
    /// <param name="subject">The person.</param>
    /// <param name="channel">The channel on which they said so.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="InvalidOperationException">No objection stands.</exception>
    Task<ObjectionRecord> TakeBackAsync(string activityId, DataSubjectKey subject, Via channel, CancellationToken cancellationToken = default);

    /// <summary>The last entry of a person for an activity.</summary>
    /// <param name="activityId">The identifier of the activity.</param>
    /// <param name="subject">The person.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The entry; <see langword="null"/>: they never objected.</returns>
    Task<ObjectionRecord?> FindAsync(string activityId, DataSubjectKey subject, CancellationToken cancellationToken = default);

    /// <summary>All that is entered of a person, oldest first.</summary>
    /// <param name="subject">The person.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The entries of all activities.</returns>
    Task<IReadOnlyList<ObjectionRecord>> HistoryAsync(DataSubjectKey subject, CancellationToken cancellationToken = default);

    /// <summary>The objections that wait for a decision, oldest first.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Their entries.</returns>
    Task<IReadOnlyList<ObjectionRecord>> PendingAsync(CancellationToken cancellationToken = default);
}
