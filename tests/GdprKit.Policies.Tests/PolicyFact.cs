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
    public static IEnumerable<PolicyFact> Of(string policy)
    {
        using var reader = new StreamReader(typeof(PolicyFact).Assembly.GetManifestResourceStream(policy.ToLowerInvariant() + ".tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var columns = line.Split('\t');
            yield return columns.Length == 3 ? new(columns[0], columns[1], columns[2]) : throw new FormatException($"{policy}: '{line}' has {columns.Length} columns, not 3.");
        }
    }
}
