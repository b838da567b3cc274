namespace GdprKit.Register;

/// <summary>Corrects data about a person on request (GDPR Art. 16), and puts its recipients into the outbox to be told (Art. 19).</summary>
public interface ISubjectRectification
{
    /// <summary>Corrects a tagged member in a row of the person.</summary>
    /// <param name="subject">The person.</param>
    /// <param name="type">The type, as code names it: <c>Customer</c>.</param>
    /// <param name="member">The member, as code names it: <c>Address.Street</c>.</param>
    /// <param name="value">The right value, of the member's type or as text.</param>
    /// <param name="row">The key of the row; <see langword="null"/>: there is only one about the person.</param>
    /// <param name="request">The request from which it comes, if from one.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="ArgumentException">No database has such a type or tagged member about these people, it identifies a row or is about others, the value does not fit, or there are several rows.</exception>
    Task<RectificationResult> RectifyAsync(DataSubjectKey subject, string type, string member, object? value, object? row = null, Guid? request = null, CancellationToken cancellationToken = default);
}
