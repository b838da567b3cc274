namespace GdprKit.Declarations.Changes;

/// <summary>An item of data of an activity, with those of the activity's facts that hold for it.</summary>
/// <param name="own">What it says itself.</param>
/// <param name="hint">What it is called, even where that is inferred: by this it is found again.</param>
/// <param name="links">The facts that hold for it, by the name of their list.</param>
internal sealed class ItemSnapshot(Content own, string hint, IReadOnlyDictionary<string, IReadOnlyList<Content>> links)
{
    /// <summary>The lists of an activity to which its items refer.</summary>
    public static readonly IReadOnlyList<string> Lists = ["dataSubjects", "legalBases", "sources", "recipients", "transfers", "retention"];

    public Content Own { get; } = own;

    public string Hint { get; } = hint;

    public string Category => Own.Text("category") ?? "Unspecified";

    /// <summary>What messages call it.</summary>
    public string Name => Hint.Length > 0 ? Hint : Category;

    public string Key => field ??= Own.Key + string.Concat(Lists.Select(l => $"\u0007{Content.KeyOf(Linked(l))}"));

    public IReadOnlyList<Content> Linked(string list) => links.TryGetValue(list, out var linked) ? linked : [];
}
