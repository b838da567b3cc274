namespace GdprKit.Register;

/// <summary>
/// Whose data may only be stored (GDPR Art. 18). Rows that identify a restricted person by a column of their own are hidden from the app's queries, and changes to
/// them fail, until the restriction is lifted; <see cref="ProcessingGate"/> says no. Retention and erasure leave them alone.
/// </summary>
public interface IRestrictions
{
    /// <summary>Restricts the processing of a person's data.</summary>
    /// <param name="subject">The person.</param>
    /// <param name="ground">Why.</param>
    /// <param name="by">Who decided it, by role: <c>dpo</c>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The restriction: that which holds on this ground already, if there is one.</returns>
    Task<Restriction> PlaceAsync(DataSubjectKey subject, RestrictionGround ground, string by, CancellationToken cancellationToken = default);

    /// <summary>Enters that the person was told that the restriction will be lifted (Art. 18(3)).</summary>
    /// <param name="id">The restriction.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The restriction.</returns>
    /// <exception cref="InvalidOperationException">There is no such restriction, or it is lifted.</exception>
    Task<Restriction> InformAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Lifts a restriction, of which the person has been told (Art. 18(3)).</summary>
    /// <param name="id">The restriction.</param>
    /// <param name="by">Who decided it, by role.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The restriction.</returns>
    /// <exception cref="InvalidOperationException">There is no such restriction, it is lifted, or the person was not told.</exception>
    Task<Restriction> LiftAsync(Guid id, string by, CancellationToken cancellationToken = default);

    /// <summary>The restrictions that hold, oldest first.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Those of all people.</returns>
    Task<IReadOnlyList<Restriction>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>The restrictions of a person, those lifted as well, oldest first.</summary>
    /// <param name="subject">The person.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The restrictions.</returns>
    Task<IReadOnlyList<Restriction>> HistoryAsync(DataSubjectKey subject, CancellationToken cancellationToken = default);
}
