namespace GdprKit.Declarations.Resolution;

/// <summary>Finds the people whom a type's data is about.</summary>
internal sealed class SubjectFinder(DeclarationSource source)
{
    public IReadOnlyList<Scoped> Of(TypeReference type) => Of(type, depth: 0);

    /// <summary>Follows <c>DataSubject(typeof(…))</c>; broken code may declare a circle.</summary>
    public IReadOnlyList<Scoped> Of(IReadOnlyList<Scoped> subjects) => Of(subjects, depth: 0);

    /// <summary>The type that holds the data, and its base types, whose people and sources hold for it if it says nothing.</summary>
    public IReadOnlyList<Layer> LayersOf(TypeReference holder, DeclaredType? activity)
    {
        var layers = new List<Layer>();
        var queue = new Queue<TypeReference>([holder]);
        var seen = new HashSet<TypeReference>();
        while (queue.Count > 0)
        {
            var reference = queue.Dequeue();
            if (!seen.Add(reference) || source.Find(reference) is not { } type) continue;

            if (type != activity)
            {
                var layer = new Layer(ScopeKind.Type, type.Assembly, type.Name, null, type.Declarations);
                layers.Add(reference == holder ? layer : layer.Where(d => d.Kind is Kinds.DataSubject or Kinds.DataSource));
            }

            foreach (var other in type.Bases) queue.Enqueue(TypeReference.Parse(other, type.Assembly));
        }

        return layers;
    }

    private IReadOnlyList<Scoped> Of(TypeReference type, int depth) => Of(Questions.Nearest(LayersOf(type, activity: null), Questions.Subject), depth);

    private IReadOnlyList<Scoped> Of(IReadOnlyList<Scoped> subjects, int depth) =>
        subjects.All(s => s.Declaration.Text("subject") is null) ? subjects
        : [.. subjects.SelectMany(s =>
            s.Declaration.Text("subject") is not { } type ? [s]
            : depth < 8 ? Of(TypeReference.Parse(type, s.Assembly), depth + 1)
            : (IReadOnlyList<Scoped>)[])];
}
