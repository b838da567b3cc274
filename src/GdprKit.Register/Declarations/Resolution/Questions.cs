namespace GdprKit.Declarations.Resolution;

/// <summary>
/// The questions that declarations answer. Those asked with <see cref="Nearest"/> have one answer, that of the nearest scope that speaks;
/// those asked with <see cref="AddUp"/> have all answers, unless a nearer scope denies the practice.
/// </summary>
internal static class Questions
{
    // Asked apart: a nearer condition of Art. 9 never removes a farther basis of Art. 6.
    public static bool Article6(Declaration d) => d.Kind == Kinds.LegalBasis && d.Says("basis");

    public static bool Article9(Declaration d) => d.Kind == Kinds.LegalBasis && d.Says("condition");

    public static bool Article10(Declaration d) => d.Kind == Kinds.LegalBasis && d.Says("ground");

    public static bool Statutory(Declaration d) => d.Kind == Kinds.Retention && (d.Says("limit") || d.Says("law"));

    public static bool Chosen(Declaration d) => d.Kind == Kinds.Retention && !Statutory(d);

    public static bool Recipient(Declaration d) => d.Kind is Kinds.Recipient or Kinds.Processor;

    public static bool Transfer(Declaration d) => d.Kind == Kinds.Transfer;

    public static bool Source(Declaration d) => d.Kind == Kinds.DataSource;

    public static bool Subject(Declaration d) => d.Kind == Kinds.DataSubject;

    public static bool Consent(Declaration d) => d.Kind == Kinds.Consent;

    public static bool Controller(Declaration d) => d.Kind == Kinds.DataController;

    public static bool Denial(Declaration d) => d.Kind == Kinds.Never;

    public static bool Use(Declaration d) => d.Kind == Kinds.Processes;

    public static IReadOnlyList<Scoped> Nearest(IReadOnlyList<Layer> layers, Func<Declaration, bool> question)
    {
        foreach (var layer in layers)
        {
            if (layer.Answers(question) is { Count: > 0 } answers) return answers;
        }

        return [];
    }

    public static IReadOnlyList<Scoped> AddUp(IReadOnlyList<Layer> layers, Func<Declaration, bool> question, string? denial = null)
    {
        List<Scoped>? all = null;
        foreach (var layer in layers)
        {
            if (layer.Answers(question) is { Count: > 0 } answers) (all ??= []).AddRange(answers);
            if (denial is not null && layer.Says(d => Denies(d, denial))) break;
        }

        return (IReadOnlyList<Scoped>?)all ?? [];
    }

    public static IReadOnlyList<Scoped> LegalBases(IReadOnlyList<Layer> layers) =>
        [.. Nearest(layers, Article6), .. Nearest(layers, Article9), .. Nearest(layers, Article10)];

    /// <summary>The nearest chosen retention for each store, and every statutory limit.</summary>
    public static IReadOnlyList<Scoped> Retention(IReadOnlyList<Layer> layers) =>
    [
        .. AddUp(layers, Chosen).Select(r => r.Declaration.Text("in")).Distinct().SelectMany(store => Nearest(layers, d => Chosen(d) && d.Text("in") == store)),
        .. AddUp(layers, Statutory),
    ];

    public static bool Denies(Declaration declaration, string practice) =>
        declaration.Kind == Kinds.Never && (declaration.Text("practice") == practice || declaration.List("more").Contains(practice));
}
