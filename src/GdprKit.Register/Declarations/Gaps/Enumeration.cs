namespace GdprKit.Declarations.Gaps;

/// <summary>Lists as they stand in a sentence.</summary>
internal static class Enumeration
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    /// <param name="words">What is listed; at least one.</param>
    /// <param name="conjunction">The word before the last: "and", "or".</param>
    public static string Of(IReadOnlyList<string> words, string conjunction) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} {conjunction} {words[words.Count - 1]}";
}
