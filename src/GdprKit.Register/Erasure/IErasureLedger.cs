namespace GdprKit.Register;

/// <summary>The list of erasures: what was begun is completed, also after a crash, and what was completed can be done again after a restore. <see cref="SubjectErasure"/> and <see cref="ErasureReplay"/> write and read it.</summary>
public interface IErasureLedger
{
    /// <summary>Enters that an erasure begins. As long as it is not completed, the person's key is kept.</summary>
    /// <param name="order">What is asked.</param>
    /// <param name="recipients">Who has to be told.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The entry.</returns>
    Task<Guid> BeginAsync(ErasureOrder order, IReadOnlyList<string> recipients, CancellationToken cancellationToken = default);

    /// <summary>Enters that an erasure is complete, forgets the person's key, and puts the recipients into the outbox, all at once.</summary>
    /// <param name="id">The entry.</param>
    /// <param name="deleted">The rows that went.</param>
    /// <param name="cleared">The rows of which something was cleared.</param>
    /// <param name="recipients">Who has to be told.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Whether it was not yet complete.</returns>
    Task<bool> CompleteAsync(Guid id, long deleted, long cleared, IReadOnlyList<string> recipients, CancellationToken cancellationToken = default);

    /// <summary>What was begun and is not complete.</summary>
    /// <param name="cancellationToken">Stops the look.</param>
    Task<IReadOnlyList<PendingErasure>> PendingAsync(CancellationToken cancellationToken = default);

    /// <summary>What was completed, the oldest first.</summary>
    /// <param name="since">From when on; <see langword="null"/>: all.</param>
    /// <param name="cancellationToken">Stops the look.</param>
    Task<IReadOnlyList<ErasureRecord>> ListAsync(DateTimeOffset? since = null, CancellationToken cancellationToken = default);

    /// <summary>Enters what another database knows; what is known already stays as it is.</summary>
    /// <param name="records">The records.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How many were new.</returns>
    Task<int> ImportAsync(IEnumerable<ErasureRecord> records, CancellationToken cancellationToken = default);

    /// <summary>The hash of a person.</summary>
    /// <param name="subject">The person.</param>
    /// <returns>The hash; <see langword="null"/>: <see cref="ErasureOptions.SubjectHashKey"/> is not set.</returns>
    string? HashOf(DataSubjectKey subject);

    /// <summary>How many rows the erasures of a request have deleted or cleared that are complete: one that was broken off before its request knew of it counts too.</summary>
    /// <param name="request">The request (<see cref="ErasureOrder.Request"/>).</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The rows of all of them.</returns>
    Task<long> CountAsync(Guid request, CancellationToken cancellationToken = default);
}
