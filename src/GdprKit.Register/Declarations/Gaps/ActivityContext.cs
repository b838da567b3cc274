using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps;

/// <summary>An activity that rules judge.</summary>
internal sealed class ActivityContext(ResolvedActivity activity, DeclarationSource source)
{
    private readonly IReadOnlyList<Scoped> _around = source.Around(activity.Type.Assembly);

    public ResolvedActivity Activity { get; } = activity;

    public Declaration Declaration => Activity.Declaration;

    public DeclarationSource Source { get; } = source;

    /// <summary>The activity's own declaration, where what it lacks is told.</summary>
    public Scoped Where { get; } = new(activity.Declaration, ScopeKind.Activity, activity.Type.Assembly, activity.Type.Name);

    public string Subject => $"The activity {GapFinding.Name(Where)}";

    /// <summary>Its items of data, or the activity as a whole where it names none.</summary>
    public IReadOnlyList<ResolvedItem> Items { get; } = activity.Items.Count > 0 ? activity.Items : [activity.Whole];

    /// <summary>What is said of them; most items share it.</summary>
    public IReadOnlyList<Answers> Answers => field ??= [.. Items.Select(i => i.Answers).Distinct()];

    /// <summary>The legal bases of Art. 6(1) that reach any of its data.</summary>
    public IReadOnlyList<Scoped> Bases => field ??= [.. Answers.SelectMany(a => a.LegalBases).Where(b => Questions.Article6(b.Declaration)).Distinct()];

    public bool RestsOn(params string[] bases) => Bases.Any(b => bases.Contains(b.Declaration.Text("basis")));

    /// <summary>Who receives its data, with those whom they engage.</summary>
    public IReadOnlyList<ResolvedRecipient> Recipients => field ??= [.. Answers.SelectMany(a => a.Recipients).Distinct().SelectMany(new RecipientFinder(Source).Of)];

    /// <summary>What adds up from the activity to the app: the declarations of one kind that hold for it.</summary>
    public IEnumerable<Scoped> Said(string kind) => Activity.Said(kind).Concat(_around.Where(s => s.Declaration.Kind == kind));

    /// <summary>Whether it, a group around it, its assembly or the app denies a practice.</summary>
    public bool Denies(string practice) => Said(Kinds.Never).Any(s => Questions.Denies(s.Declaration, practice));

    /// <summary>Whether a right is declared for it with a channel by which people use it.</summary>
    public bool HasRight(string right) => Said(Kinds.Right).Any(s => s.Declaration.List("rights").Contains(right) && s.Declaration.List("via").Length > 0);

    /// <summary>A finding told at the activity.</summary>
    public GapFinding Lacks(Rule rule, string detail = "") => new(rule, Where, Subject, detail);

    /// <summary>A finding told at one declaration that reaches the activity.</summary>
    public GapFinding At(Rule rule, Scoped declaration, string detail = "") =>
        new(rule, declaration, $"[{declaration.Declaration.Kind}] in {GapFinding.Name(Where)}", detail);

    /// <summary>What some data, or the whole activity, lacks: <c>" for 'e-mail'"</c>, empty if all does; <see langword="null"/> if nothing does.</summary>
    public string? Lacking(Func<ResolvedItem, bool> has, Func<ResolvedItem, bool>? concerns = null)
    {
        if (Activity.Items.Count == 0) return has(Activity.Whole) || concerns is not null ? null : "";

        var lacking = Activity.Items.Where(i => (concerns is null || concerns(i)) && !has(i)).ToArray();
        if (lacking.Length == 0) return null;
        return lacking.Length == Activity.Items.Count ? "" : " for " + Names(lacking);
    }

    public static string Names(IEnumerable<ResolvedItem> items) => string.Join(", ", items.Select(i => $"'{(i.Name.Length > 0 ? i.Name : i.Category)}'"));
}
