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
        var answers = new AnswerFinder(source, activity, own, far);
        var declaration = activity.First(Kinds.ProcessingActivity)!;
        var whole = new ResolvedItem { Name = "", Tag = declaration, Answers = answers.Whole };
        IReadOnlyList<ResolvedItem> items = WithPeople([.. new ItemFinder(source, dangling).ItemsOf(activity, own, far).Select(found => Item(found, answers.Of(found)))]);

        IReadOnlyList<Layer> layers = [own, .. far];
        FindUnknownData(layers, items, dangling);
        FindUnknownReferences(own, activity, dangling);
        return new ResolvedActivity
        {
            Type = activity,
            Declaration = declaration,
            Items = items,
            Whole = whole,
            Consents = Questions.Nearest(layers, Questions.Consent),
            Controllers = Questions.Nearest(layers, Questions.Controller),
            Near = Promises.Kept(Near(layers)),
            Dangling = dangling,
            Broken = new Promises(source).Broken(new(declaration, ScopeKind.Activity, activity.Assembly, activity.Name), items, whole, layers),
        };
    }

    private static ResolvedItem Item(FoundItem found, Answers answers) => new()
    {
        Name = found.Name,
        NameIsInferred = found.NameIsInferred,
        Tag = found.Tag,
        Use = found.Use?.Declaration,
        Member = found.Member,
        Holder = found.Holder,
        Answers = answers,
    };

    /// <summary>Data in words of which nothing says whose it is, beside data of one kind of people: it is about them.</summary>
    private static IReadOnlyList<ResolvedItem> WithPeople(IReadOnlyList<ResolvedItem> items)
    {
        if (!items.Any(IsOfNobody)) return items;

        var people = items.Where(i => i.Subjects.Count > 0).Select(i => i.Subjects).ToArray();
        var isOne = people.Length > 0 && people.All(p => p.Select(s => s.Declaration).SequenceEqual(people[0].Select(s => s.Declaration)));
        return isOne ? [.. items.Select(i => IsOfNobody(i) ? i.About(people[0]) : i)] : items;
    }

    private static bool IsOfNobody(ResolvedItem item) => item.Holder is null && item.Subjects.Count == 0;

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
            if (new SubjectFinder(source).Of(TypeReference.Parse(type, activity.Assembly)).Count == 0)
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
