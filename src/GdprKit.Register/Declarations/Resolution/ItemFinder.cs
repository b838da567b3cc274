namespace GdprKit.Declarations.Resolution;

/// <summary>Finds the data of an activity: what the nearest scope's <c>Processes</c> names, or else what its own type holds.</summary>
internal sealed class ItemFinder(DeclarationSource source, List<DanglingReference> dangling)
{
    public IReadOnlyList<FoundItem> ItemsOf(DeclaredType activity, Layer own, IReadOnlyList<Layer> far)
    {
        var processes = Questions.Nearest([own], Questions.Use);
        if (processes.Count > 0) return [.. processes.SelectMany(ItemsOf)];

        var self = new TypeReference(activity.Name, activity.Assembly);
        var held = source.MembersOf(self);
        return held.Count > 0
            ? [.. held.SelectMany(m => ItemsOf(m, self, use: null))]
            : [.. Questions.Nearest(far, Questions.Use).SelectMany(ItemsOf)];
    }

    private IEnumerable<FoundItem> ItemsOf(Scoped processes) =>
        processes.Declaration.Text("type") is { } type
            ? HeldItems(processes, TypeReference.Parse(type, processes.Assembly))
            : NamedItems(processes);

    private IEnumerable<FoundItem> HeldItems(Scoped processes, TypeReference type)
    {
        var held = source.MembersOf(type);
        var names = processes.Declaration.List("members");
        if (names.Length == 0)
        {
            if (held.Count == 0) dangling.Add(new(processes, TypeReference.SimpleName(type.Name), "a type with a member tagged [PersonalData]"));
            return held.SelectMany(m => ItemsOf(m, type, processes));
        }

        var items = new List<FoundItem>();
        foreach (var name in names)
        {
            if (held.FirstOrDefault(m => m.Name == name) is { } member) items.AddRange(ItemsOf(member, type, processes));
            else dangling.Add(new(processes, name, $"a member of '{TypeReference.SimpleName(type.Name)}' tagged [PersonalData]"));
        }

        return items;
    }

    private static IEnumerable<FoundItem> ItemsOf(DataMember member, TypeReference holder, Scoped? use)
    {
        // What the activity calls the item is nearer than what the member is called; it can name one item only.
        var label = use?.Declaration.List("members").Length == 1 ? use.Declaration.Text("label") : null;
        foreach (var tag in member.Tags)
        {
            yield return (label ?? tag.Text("label")) is { } said ? new(said, false, tag, use, member, holder) : new(member.Label, true, tag, use, member, holder);
        }
    }

    private static IEnumerable<FoundItem> NamedItems(Scoped processes)
    {
        var declaration = processes.Declaration;
        var names = declaration.List("items");
        if (names.Length == 0) names = [declaration.Text("label") ?? ""]; // The category as a whole.
        return names.Select(name => new FoundItem(name, false, declaration, processes, null, null));
    }
}
