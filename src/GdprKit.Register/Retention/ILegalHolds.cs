namespace GdprKit.Register;

/// <summary>Legal holds: data that must stay, whatever its retention says, because of a claim, an order or a duty (GDPR Art. 17(3)(b), (e), 18(1)(c)). A hold stops erasure, and allows no other use.</summary>
public interface ILegalHolds
{
    /// <summary>Places a hold. When it returns, nothing that it holds is erased any more.</summary>
    /// <param name="hold">What to hold, and why.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The hold.</returns>
    /// <exception cref="ArgumentException">The review is more than six months after the beginning, or something is not said.</exception>
    Task<LegalHold> PlaceAsync(NewLegalHold hold, CancellationToken cancellationToken = default);

    /// <summary>Ends a hold: retention then counts again.</summary>
    /// <param name="id">The hold.</param>
    /// <param name="by">Who ends it.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>Whether there was such a hold that had not ended.</returns>
    Task<bool> ReleaseAsync(Guid id, string by, CancellationToken cancellationToken = default);

    /// <summary>Every hold that was ever placed, the newest first.</summary>
    /// <param name="cancellationToken">Cancels the look.</param>
    Task<IReadOnlyList<LegalHold>> ListAsync(CancellationToken cancellationToken = default);
}
