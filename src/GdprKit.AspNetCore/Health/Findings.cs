using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GdprKit.AspNetCore.Health;

/// <summary>What the checks of the app find.</summary>
internal static class Findings
{
    /// <summary>The findings; <see langword="null"/>: nothing checks.</summary>
    public static async ValueTask<IReadOnlyList<RegisterFinding>?> OfAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var checks = services.GetServices<IRegisterCheck>();
        if (checks is IRegisterCheck[] { Length: 0 }) return null;

        var findings = new List<RegisterFinding>();
        foreach (var check in checks)
        {
            try
            {
                findings.AddRange(await check.CheckAsync(cancellationToken));
            }
            catch (Exception e) when (e is not (OperationCanceledException or RegisterException))
            {
                Log.NotChecked(services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Findings)), e);
                findings.Add(NotChecked(check));
            }
        }

        return findings;
    }

    // What one check could not tell is no reason to keep silent of the others.
    private static RegisterFinding NotChecked(IRegisterCheck check) => new()
    {
        Kind = RegisterFindingKind.NotChecked,
        Location = check.GetType().Name,
        Message = "Whether the app can do what its register says could not be checked.",
        Remedy = "See the log.",
    };
}
