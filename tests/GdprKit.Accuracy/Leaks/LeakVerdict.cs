namespace GdprKit.Accuracy.Leaks;

/// <summary>What the rules say of one method.</summary>
/// <param name="Method">The file and the method.</param>
/// <param name="Rule">The rule that it breaks; <see langword="null"/>: none.</param>
/// <param name="Said">The rules that speak of it.</param>
/// <param name="Messages">What they say.</param>
internal sealed record LeakVerdict(string Method, string? Rule, IReadOnlyList<string> Said, string Messages)
{
    public bool IsFound => Rule is not null && Said.Contains(Rule);

    /// <summary>Whether a rule speaks that should not.</summary>
    public bool IsWrong => Said.Any(s => s != Rule);

    public static double Recall(IEnumerable<LeakVerdict> all) => Share(all.Where(v => v.Rule is not null), v => v.IsFound);

    public static double Precision(IEnumerable<LeakVerdict> all) => Share(all.Where(v => v.Said.Count > 0), v => !v.IsWrong);

    private static double Share(IEnumerable<LeakVerdict> all, Func<LeakVerdict, bool> isRight) => all.Select(isRight).DefaultIfEmpty().Average(r => r ? 1 : 0);
}
