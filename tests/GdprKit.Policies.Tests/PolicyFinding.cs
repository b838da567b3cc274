namespace GdprKit.Policies.Tests;

/// <summary>Something that a policy lacks or contradicts, and who finds it: a row of <c>Findings/*.tsv</c>, whose first lines tell how to read it.</summary>
/// <param name="Rule">The rule that finds it; <c>-</c>: none has to.</param>
/// <param name="Places">Where it is told, or where the notice says by itself what the policy lacks.</param>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Text">What it is, in our words.</param>
public sealed record PolicyFinding(string Rule, IReadOnlyList<string> Places, string Kind, string Text)
{
    /// <summary>The policy lacks it; a public notice never tells it; GdprKit says it by itself; the rule is off until it is asked for; only the running app can tell.</summary>
    public static readonly string[] Kinds = ["gap", "internal", "computed", "off", "app"];

    /// <summary>The findings about a policy, from its table.</summary>
    public static IEnumerable<PolicyFinding> Of(string policy) =>
        EmbeddedTable.Rows($"Findings/{policy.ToLowerInvariant()}.tsv", 4).Select(c => new PolicyFinding(c[0], c[1].Split(", "), c[2], c[3]));

    /// <summary>Each rule at each place where findings of some kinds are told, in order.</summary>
    public static IEnumerable<string> Told(string policy, params string[] kinds) =>
        Of(policy).Where(f => kinds.Contains(f.Kind)).SelectMany(f => f.Places.Select(p => $"{f.Rule} {p}")).Order(StringComparer.Ordinal);
}
