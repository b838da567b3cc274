namespace GdprKit.Register;

/// <summary>
/// Names the controller where only the running app knows it, as in a product that serves many companies (tenants). Register it as a service, scoped where the request
/// decides. The notice, the register, the record, copies of data, proofs of consent and the pages of people and officers are then those of that controller
/// (GDPR Art. 4(7), 13(1)(a), 30(1)(a)).
/// </summary>
/// <remarks>
/// What is executed in the background, such as retention and the deadlines of requests, goes by the declared controller: its country, time zone and financial year.
/// </remarks>
/// <example>
/// <code>
/// internal sealed class Tenants(Tenant tenant) : IControllerDirectory
/// {
///     private static readonly ConcurrentDictionary&lt;string, Controller> Known = [];
///
///     public ValueTask&lt;Controller?> FindAsync(CancellationToken cancellationToken = default) =>
///         new(Known.GetOrAdd(tenant.Id, _ => new() { Name = tenant.CompanyName, Email = tenant.Email, Country = "DK" }));
/// }
/// </code>
/// </example>
public interface IControllerDirectory
{
    /// <summary>The controller for whom the app acts now.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>
    /// The controller; <see langword="null"/>: the one that is declared. Give the same object as long as nothing changes: documents are rendered once for each, and kept as
    /// long as it lives.
    /// </returns>
    ValueTask<Controller?> FindAsync(CancellationToken cancellationToken = default);
}
