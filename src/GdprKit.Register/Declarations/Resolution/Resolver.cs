namespace GdprKit.Declarations.Resolution;

/// <summary>
/// Works out which declarations reach an activity and each item of its data. It links declarations and interprets none of them.
/// </summary>
internal sealed class Resolver(DeclarationSource source)
{
    public ResolvedActivity Resolve(DeclaredType activity)
    {
        var far = FarLayers(activity);
        // A controller's answers are not the processor's (Art. 28): for whom it processes, or a group around it, decides the rest.
        if (activity.Has(Kinds.ProcessorFor) || far.Any(l => l.Scope == ScopeKind.Group && l.Declarations.Any(d => d.Kind == Kinds.ProcessorFor))) far = [.. far.Select(l => l.Where(ReachesProcessor))];
        var own = new Layer(ScopeKind.Activity, activity.Assembly, activity.Name, null, activity.Declarations);
        var dangling = new List<DanglingReference>();
        var whole = Answer("", activity.First(Kinds.ProcessingActivity)!, [.. Unlimited(own), .. far.SelectMany(Unlimited)]);
        ResolvedItem[] items = [.. WithPeople([.. new ItemFinder(source, dangling).ItemsOf(activity, own, far).Select(found => Answer(found, activity, own, far))])];

        IReadOnlyList<Layer> layers = [own, .. far];
        FindUnknownData(layers, items, dangling);
        FindUnknownReferences(own, activity, dangling);
        return new ResolvedActivity
        {
            Type = activity,
            Declaration = activity.First(Kinds.ProcessingActivity)!,
            Items = items,
            Whole = whole,
            Consents = Questions.Nearest(layers, Questions.Of(Kinds.Consent)),
            Controllers = Questions.Nearest(layers, Questions.Of(Kinds.DataController)),
            Near = Promises.Kept(Near(layers)),
            Dangling = dangling,
            Broken = new Promises(source).Broken(new(activity.First(Kinds.ProcessingActivity)!, ScopeKind.Activity, activity.Assembly, activity.Name), items, whole, layers),
        };
    }

    /// <summary>Data in words of which nothing says whose it is, beside data of one kind of people: it is about them.</summary>
    private static IEnumerable<ResolvedItem> WithPeople(IReadOnlyList<ResolvedItem> items)
    {
        var people = items.Where(i => i.Subjects.Count > 0).Select(i => i.Subjects).ToArray();
        var isOne = people.Length > 0 && people.All(p => p.Select(s => s.Declaration).SequenceEqual(people[0].Select(s => s.Declaration)));
        return isOne ? items.Select(i => i.Holder is null && i.Subjects.Count == 0 ? i.About(people[0]) : i) : items;
    }

    private ResolvedItem Answer(FoundItem found, DeclaredType activity, Layer own, IReadOnlyList<Layer> far)
    {
        bool Names(Declaration d) => d.List("data") is var data && (data.Contains(found.Name) || (found.Member is { } m && data.Contains(m.Name)));

        var layers = new List<Layer> { own.Where(Names) };
        if (found.Member is { } member) layers.AddRange(member.Layers);
        layers.AddRange(Unlimited(own));
        if (found.Holder is { } holder) layers.AddRange(HolderLayers(holder, activity).SelectMany(l => Reach(l, Names)));
        layers.AddRange(far.SelectMany(l => Reach(l, Names)));
        return Answer(found.Name, found.Tag, layers, found);
    }

    private ResolvedItem Answer(string name, Declaration tag, IReadOnlyList<Layer> layers, FoundItem? found = null) => new()
    {
        Name = name,
        NameIsInferred = found?.NameIsInferred ?? false,
        Tag = tag,
        Use = found?.Use?.Declaration,
        Member = found?.Member,
        Holder = found?.Holder,
        LegalBases = Questions.LegalBases(layers),
        Retention = Questions.Retention(layers),
        Sources = Questions.Nearest(layers, Questions.Of(Kinds.DataSource)),
        Subjects = About(found) is { Count: > 0 } about ? about : SubjectsOf(Questions.Nearest(layers, Questions.Of(Kinds.DataSubject)), depth: 0),
        Recipients = Questions.AddUp(layers, Questions.Recipient, "Disclosure"),
        Transfers = Questions.AddUp(layers, Questions.Of(Kinds.Transfer), "Transfers"),
    };

    /// <summary>The people that <c>Processes(About = typeof(…))</c> names: nearer than any scope.</summary>
    private IReadOnlyList<Scoped> About(FoundItem? found) =>
        found?.Use is { } use && use.Declaration.Text("about") is { } about ? SubjectsOf(TypeReference.Parse(about, use.Assembly), depth: 0) : [];

    private IReadOnlyList<Scoped> SubjectsOf(TypeReference type, int depth)
    {
        var layers = HolderLayers(type, activity: null);
        return SubjectsOf(Questions.Nearest(layers, Questions.Of(Kinds.DataSubject)), depth);
    }

    /// <summary>Follows <c>DataSubject(typeof(…))</c>; broken code may declare a circle.</summary>
    private IReadOnlyList<Scoped> SubjectsOf(IReadOnlyList<Scoped> subjects, int depth) =>
        [.. subjects.SelectMany(s =>
            s.Declaration.Text("subject") is not { } type ? [s]
            : depth < 8 ? SubjectsOf(TypeReference.Parse(type, s.Assembly), depth + 1)
            : (IReadOnlyList<Scoped>)[])];

    private List<Layer> FarLayers(DeclaredType activity)
    {
        var layers = new List<Layer>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var outer = activity.Outer; outer is not null && seen.Add(outer); outer = TypeReference.OuterName(outer))
        {
            // A class that declares nothing is not known, but those around it are.
            if (source.Find(new(outer, activity.Assembly)) is { } group) layers.Add(new Layer(ScopeKind.Group, group.Assembly, group.Name, null, group.Declarations));
        }

        layers.Add(new Layer(ScopeKind.Assembly, activity.Assembly, null, null, source.OfAssembly(activity.Assembly)));
        if (activity.Assembly != source.Host) layers.Add(new Layer(ScopeKind.App, source.Host, null, null, source.OfAssembly(source.Host)));
        return layers;
    }

    /// <summary>The type that holds the data, and its base types, whose people and sources hold for it if it says nothing.</summary>
    private IReadOnlyList<Layer> HolderLayers(TypeReference holder, DeclaredType? activity)
    {
        var layers = new List<Layer>();
        var queue = new Queue<TypeReference>([holder]);
        var seen = new HashSet<TypeReference>();
        while (queue.Count > 0)
        {
            var reference = queue.Dequeue();
            if (!seen.Add(reference) || source.Find(reference) is not { } type) continue;

            var inherited = !reference.Equals(holder);
            if (type != activity)
            {
                layers.Add(new Layer(ScopeKind.Type, type.Assembly, type.Name, null,
                    [.. type.Declarations.Where(d => !inherited || d.Kind is Kinds.DataSubject or Kinds.DataSource)]));
            }

            foreach (var other in type.Bases) queue.Enqueue(TypeReference.Parse(other, type.Assembly));
        }

        return layers;
    }

    /// <summary>In one scope, what names this data comes before what speaks of all other data.</summary>
    private static IEnumerable<Layer> Reach(Layer layer, Func<Declaration, bool> names) => [layer.Where(names), .. Unlimited(layer)];

    private static IEnumerable<Layer> Unlimited(Layer layer) => [layer.Where(d => !d.Says("data"))];

    private static bool ReachesProcessor(Declaration d) => d.Kind is Kinds.ProcessorFor or Kinds.SecurityMeasure or Kinds.Processor or Kinds.Transfer or Kinds.StoredIn or Kinds.Never;

    private static IReadOnlyList<Layer> Near(IReadOnlyList<Layer> layers) => [.. layers.Where(l => l.Scope is ScopeKind.Activity or ScopeKind.Group)];

    private static void FindUnknownData(IReadOnlyList<Layer> layers, IReadOnlyList<ResolvedItem> items, List<DanglingReference> dangling)
    {
        // Farther scopes speak of the data of many activities; what one of them lacks another may have.
        foreach (var scoped in layers[0].Answers(d => d.Says("data")))
        {
            foreach (var name in scoped.Declaration.List("data"))
            {
                if (!items.Any(i => i.Name == name || i.Member?.Name == name)) dangling.Add(new(scoped, name, "an item of data of this activity"));
            }
        }
    }

    private void FindUnknownReferences(Layer own, DeclaredType activity, List<DanglingReference> dangling)
    {
        foreach (var scoped in own.Answers(d => d.Text("recipient") is not null))
        {
            var type = scoped.Declaration.Text("recipient")!;
            if (source.Find(TypeReference.Parse(type, activity.Assembly)) is not { } recipient || !recipient.Declarations.Any(Questions.Recipient))
            {
                dangling.Add(new(scoped, TypeReference.SimpleName(type), "a class with [Recipient] or [Processor]"));
            }
        }

        foreach (var (scoped, type) in own.Answers(d => d.Says("about") || d.Says("subject")).Select(s => (s, s.Declaration.Text("about") ?? s.Declaration.Text("subject")!)))
        {
            if (SubjectsOf(TypeReference.Parse(type, activity.Assembly), depth: 0).Count == 0)
            {
                dangling.Add(new(scoped, TypeReference.SimpleName(type), "a type with [DataSubject]"));
            }
        }

        foreach (var scoped in own.Answers(d => d.Says("dangling")))
        {
            foreach (var name in scoped.Declaration.List("dangling")) dangling.Add(new(scoped, name, "a member of this type or of one that the activity processes"));
        }
    }
}
