namespace GdprKit.Analyzers.Detection;

/// <summary>Phrases by their words from the last to the first, since the last word of a name says what it is: <c>home e-mail <b>address</b></c>.</summary>
internal sealed class PhraseTable<T>
    where T : class
{
    private readonly Node _root = new();

    public void Add(IReadOnlyList<string> words, T value)
    {
        var node = _root;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            node.Next ??= new(StringComparer.Ordinal);
            if (!node.Next.TryGetValue(words[i], out var next)) node.Next.Add(words[i], next = new Node());
            node = next;
        }

        node.Value ??= value;
    }

    /// <summary>The longest phrase that ends before <paramref name="end"/>, and where it starts.</summary>
    public (T Value, int Start)? Match(IReadOnlyList<string> words, int end)
    {
        if (end == 0) return null;
        return Match(words, end, words[end - 1]) ?? (Singular(words[end - 1]) is { } singular ? Match(words, end, singular) : null);
    }

    private (T Value, int Start)? Match(IReadOnlyList<string> words, int end, string last)
    {
        (T, int)? found = null;
        var node = _root;
        for (var i = end - 1; i >= 0; i--)
        {
            if (node.Next is null || !node.Next.TryGetValue(i == end - 1 ? last : words[i], out node)) break;
            if (node.Value is { } value) found = (value, i);
        }

        return found;
    }

    private static string? Singular(string word) =>
        word.Length < 4 || word[word.Length - 1] != 's' || word.EndsWith("ss", StringComparison.Ordinal) ? null
        : word.EndsWith("sses", StringComparison.Ordinal) ? word.Substring(0, word.Length - 2)
        : word.EndsWith("ies", StringComparison.Ordinal) ? word.Substring(0, word.Length - 3) + "y"
        : word.Substring(0, word.Length - 1);

    private sealed class Node
    {
        public Dictionary<string, Node>? Next { get; set; }

        public T? Value { get; set; }
    }
}
