using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps;

/// <summary>
/// Tells which gaps are suppressed in code. They are those that the compiler suppresses, too, but here only a reason makes it so: what
/// nobody can explain stays a gap (Art. 5(2)).
/// </summary>
internal sealed class SuppressedGaps(DeclarationSource source)
{
    private readonly ILookup<string, (string Assembly, Declaration Suppression)> _byRule = source.Assemblies
        .SelectMany(a => source.OfAssembly(a).Where(d => d.Kind == Kinds.Suppression && d.Tells("because")).Select(d => (Assembly: a, Suppression: d)))
        .ToLookup(s => s.Suppression.Text("rule") ?? "", StringComparer.Ordinal);

    /// <summary>Why the gap is suppressed; <see langword="null"/> if it is not, or nobody said why.</summary>
    public string? ReasonFor(GapFinding gap) =>
        _byRule[gap.Rule.Id].Where(s => Covers(s.Assembly, s.Suppression.Text("target"), gap)).Select(s => s.Suppression.Text("because")).FirstOrDefault();

    // A host is told of its parts' gaps, so what it suppresses as a whole holds for them. A name holds for all that is inside: a member
    // follows a dot, as does what is in a namespace, and a nested type a plus.
    private bool Covers(string assembly, string? target, GapFinding gap) =>
        target is null ? assembly == gap.Where.Assembly || assembly == source.Host
        : assembly == gap.Where.Assembly && gap.Where.Type is not null && gap.Location.StartsWith(target, StringComparison.Ordinal)
            && (gap.Location.Length == target.Length || gap.Location[target.Length] is '.' or '+');
}
