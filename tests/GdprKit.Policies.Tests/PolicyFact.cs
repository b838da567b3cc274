namespace GdprKit.Policies.Tests;

/// <summary>One statement of a policy, and where the sample says it: a row of <c>Facts/*.tsv</c>, whose first lines tell how to read it.</summary>
/// <param name="Id">The fact's id.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Expected">What stands there.</param>
public sealed record PolicyFact(string Id, string Place, string Expected)
{
    /// <summary>The document that the place is in: <c>notice</c>, <c>record</c>, …</summary>
    public string Document => Place.IndexOfAny([':', '#']) is >= 0 and var at ? Place[..at] : Place == "denial" ? Place : "register";

    /// <summary>The facts of a policy, from its table.</summary>
    public static IEnumerable<PolicyFact> Of(string policy) => EmbeddedTable.Rows($"Facts/{policy.ToLowerInvariant()}.tsv", 3).Select(c => new PolicyFact(c[0], c[1], c[2]));
}
