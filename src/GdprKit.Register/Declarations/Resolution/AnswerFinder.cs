namespace GdprKit.Declarations.Resolution;

/// <summary>Finds what declarations say of an activity's data. Of most items none speaks by itself: they share the answers of their holder.</summary>
/// <param name="source">All declarations.</param>
/// <param name="activity">The activity.</param>
/// <param name="own">What stands on it.</param>
/// <param name="far">What stands around it.</param>
internal sealed class AnswerFinder(DeclarationSource source, DeclaredType activity, Layer own, IReadOnlyList<Layer> far)
{
    private readonly SubjectFinder _subjects = new(source);
    private readonly Dictionary<TypeReference, (IReadOnlyList<Layer> Around, Answers OfAll)> _holders = [];

    /// <summary>Of the activity as a whole.</summary>
    public Answers Whole => field ??= OfAll(far);

    public Answers Of(FoundItem item)
    {
        var (around, ofAll) = item.Holder is { } holder ? Of(holder) : (far, Whole);
        var layers = LayersOf(item, around);
        var answers = layers.Count == around.Count + 1 ? ofAll : Of(layers);
        return About(item) is { Count: > 0 } people ? answers.About(people) : answers;
    }

    /// <summary>Nearest first; no more than what speaks of all data, unless something speaks of this one.</summary>
    private List<Layer> LayersOf(FoundItem item, IReadOnlyList<Layer> around)
    {
        var layers = new List<Layer>(around.Count + 1);
        AddNaming(own);
        foreach (var layer in item.Member?.Layers ?? [])
        {
            if (layer.Declarations.Count > 0) layers.Add(layer);
        }

        layers.Add(own.Unlimited);
        foreach (var layer in around)
        {
            // In one scope, what names this data comes before what speaks of all other data.
            AddNaming(layer);
            layers.Add(layer.Unlimited);
        }

        return layers;

        void AddNaming(Layer layer)
        {
            if (layer.Naming(item) is { } naming) layers.Add(naming);
        }
    }

    private (IReadOnlyList<Layer> Around, Answers OfAll) Of(TypeReference holder)
    {
        if (_holders.TryGetValue(holder, out var found)) return found;

        IReadOnlyList<Layer> around = [.. _subjects.LayersOf(holder, activity), .. far];
        return _holders[holder] = (around, OfAll(around));
    }

    private Answers OfAll(IReadOnlyList<Layer> around) => Of([own.Unlimited, .. around.Select(l => l.Unlimited)]);

    private Answers Of(IReadOnlyList<Layer> layers) => new()
    {
        LegalBases = Questions.LegalBases(layers),
        Retention = Questions.Retention(layers),
        Sources = Questions.Nearest(layers, Questions.Source),
        Subjects = _subjects.Of(Questions.Nearest(layers, Questions.Subject)),
        Recipients = Questions.AddUp(layers, Questions.Recipient, "Disclosure"),
        Transfers = Questions.AddUp(layers, Questions.Transfer, "Transfers"),
    };

    /// <summary>The people that <c>Processes(About = typeof(…))</c> names: nearer than any scope.</summary>
    private IReadOnlyList<Scoped> About(FoundItem item) =>
        item.Use is { } use && use.Declaration.Text("about") is { } about ? _subjects.Of(TypeReference.Parse(about, use.Assembly)) : [];
}
