namespace GdprKit.Policies.Tests;

/// <summary>One statement of a policy, and where the sample says it.</summary>
/// <param name="Id">The fact's id.</param>
/// <param name="Path">Where in the register: see <see cref="RegisterPath"/>.</param>
/// <param name="Expected">What must stand there, or a part of it; <c>-</c>: nothing.</param>
public sealed record PolicyFact(string Id, string Path, string Expected)
{
    /// <summary>The facts of a policy, from its table.</summary>
    public static IEnumerable<PolicyFact> Of(string policy)
    {
        using var reader = new StreamReader(typeof(PolicyFact).Assembly.GetManifestResourceStream(policy + ".tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var columns = line.Split('\t');
            yield return columns.Length == 3 ? new(columns[0], columns[1], columns[2]) : throw new FormatException($"{policy}.tsv: '{line}' has {columns.Length} columns, not 3.");
        }
    }
}
