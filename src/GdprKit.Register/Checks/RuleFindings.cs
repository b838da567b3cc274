using GdprKit.Declarations.Gaps;

namespace GdprKit.Register;

/// <summary>Gives findings the rules that they break.</summary>
internal static class RuleFindings
{
    private static readonly Dictionary<string, FindingRule> ById = AppRules.All.ToDictionary(r => r.Id, r => new FindingRule { Id = r.Id, Articles = r.Articles, HelpLink = RuleIdentifiers.HelpLink(r.Id) }, StringComparer.Ordinal);

    /// <summary>The finding under its rules. It is suppressed if each of them is, with a reason: one that is left keeps it open.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="register">The register, which knows what the code suppresses.</param>
    /// <param name="name">The type or member by its full code name.</param>
    /// <param name="assembly">Its assembly; <see langword="null"/>: unknown.</param>
    /// <param name="rules">The rules.</param>
    public static RegisterFinding Under(this RegisterFinding finding, ProcessingRegister register, string name, string? assembly, params AppRule[] rules)
    {
        var host = register.Parts.FirstOrDefault()?.Assembly;
        var reasons = rules.Select(r => register.Suppressions.FirstOrDefault(s => s.Rule == r.Id && Covers(s, host, name, assembly))?.Because).ToArray();
        return finding with
        {
            Rules = [.. rules.Select(r => ById[r.Id])],
            Suppressed = reasons.Contains(null) ? null : string.Join("; ", reasons.Distinct(StringComparer.Ordinal)),
        };
    }

    // As for gaps: what an app suppresses as a whole holds for its libraries, and a name for all that is inside.
    private static bool Covers(Suppression suppression, string? host, string name, string? assembly)
    {
        var location = suppression.Location;
        return suppression.Because is not null
            && (location == host || location == assembly || (name.StartsWith(location, StringComparison.Ordinal) && (name.Length == location.Length || name[location.Length] is '.' or '+')));
    }
}
