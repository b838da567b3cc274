namespace GdprKit.Declarations.Changes;

/// <summary>An item of data of an activity, with those of the activity's facts that hold for it. Two that are equal say the same.</summary>
/// <param name="own">What it says itself.</param>
/// <param name="hint">What it is called, even where that is inferred: by this it is found again, but it says nothing.</param>
/// <param name="linked">The facts that hold for it, by the name of their list.</param>
internal sealed class ItemSnapshot(Content own, string hint, Func<string, IReadOnlyList<Content>> linked)
{
    /// <summary>The lists of an activity to which its items refer.</summary>
    public static readonly IReadOnlyList<string> Lists = ["dataSubjects", "legalBases", "sources", "recipients", "transfers", "retention"];

    private readonly IReadOnlyList<Content>[] _linked = [.. Lists.Select(linked)];

    public Content Own { get; } = own;

    public string Hint { get; } = hint;

    public string Category => Own.Text("category") ?? "Unspecified";

    /// <summary>What messages call it.</summary>
    public string Name => Hint.Length > 0 ? Hint : Category;

    public IReadOnlyList<Content> Linked(string list)
    {
        for (var i = 0; i < _linked.Length; i++)
        {
            if (Lists[i] == list) return _linked[i];
        }

        return [];
    }

    public override bool Equals(object? obj)
    {
        if (obj is not ItemSnapshot other || !Own.Equals(other.Own)) return false;

        for (var i = 0; i < _linked.Length; i++)
        {
            if (!Pairs.AreSame(_linked[i], other._linked[i])) return false;
        }

        return true;
    }

    // In which order declarations stand says nothing.
    public override int GetHashCode() => _linked.SelectMany(static l => l).Aggregate(Own.GetHashCode(), static (hash, content) => hash ^ content.GetHashCode());
}
