using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Health;

/// <summary>What the checks of the app's other packages find.</summary>
internal static class Findings
{
    /// <summary>The findings; <see langword="null"/>: nothing checks.</summary>
    public static async Task<IReadOnlyList<RegisterFinding>?> OfAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var checks = services.GetServices<IRegisterCheck>().ToArray();
        if (checks.Length == 0) return null;

        var findings = new List<RegisterFinding>();
        foreach (var check in checks) findings.AddRange(await check.CheckAsync(cancellationToken));
        return findings;
    }
}
