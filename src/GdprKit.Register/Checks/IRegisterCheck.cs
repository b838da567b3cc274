namespace GdprKit.Register;

/// <summary>Looks whether the running app can do what its register says. Findings are logged when the app starts, and make its health degraded.</summary>
public interface IRegisterCheck
{
    /// <summary>What stands in the way.</summary>
    /// <param name="cancellationToken">Ends the look.</param>
    /// <returns>The findings; empty: nothing.</returns>
    Task<IReadOnlyList<RegisterFinding>> CheckAsync(CancellationToken cancellationToken = default);
}
