namespace GdprKit.Declarations.Resolution;

/// <summary>Finds the tagged members of a type: its own, inherited ones, those of its interfaces, and those tagged from outside.</summary>
internal static class DataMembers
{
    public static IReadOnlyList<DataMember> Of(TypeReference reference, DeclarationSource source)
    {
        var declared = new List<(TypeReference Type, DeclaredMember Member)>();
        Collect(reference, source, declared, []);

        // Nearest first; members of base types stand first in the list, as they do in the class diagram.
        return
        [
            .. declared.AsEnumerable().Reverse()
                .GroupBy(d => d.Member.Name, StringComparer.Ordinal)
                .Select(g => Combine(g.Key, [.. g.Reverse()]))
                .OfType<DataMember>(),
        ];
    }

    private static void Collect(TypeReference reference, DeclarationSource source, List<(TypeReference, DeclaredMember)> declared, HashSet<TypeReference> seen)
    {
        // Broken code may declare a circle of base types.
        if (!seen.Add(reference)) return;

        foreach (var group in source.TagsFromOutside(reference).Reverse().GroupBy(t => t.Member, StringComparer.Ordinal))
        {
            var label = group.First().Declaration.Text("inferredLabel");
            declared.Add((reference, new DeclaredMember { Name = group.Key ?? "", Label = label ?? group.Key ?? "", Declarations = [.. group.Select(t => t.Declaration).Reverse()] }));
        }

        if (source.Find(reference) is not { } type) return;

        for (var i = type.Members.Count - 1; i >= 0; i--) declared.Add((reference, type.Members[i]));
        // [NotPersonalData] on a type speaks of every member that it does not tag itself.
        if (type.Has(Kinds.NotPersonalData)) return;
        foreach (var other in type.Bases) Collect(TypeReference.Parse(other, type.Assembly), source, declared, seen);
    }

    private static DataMember? Combine(string name, IReadOnlyList<(TypeReference Type, DeclaredMember Member)> nearestFirst)
    {
        var tagging = nearestFirst.FirstOrDefault(d => d.Member.Declarations.Any(IsTag));
        if (tagging.Member is null) return null;

        var tags = tagging.Member.Declarations.Where(d => d.Kind == Kinds.PersonalData).ToArray();
        if (tags.Length == 0) return null; // The nearest one says that it is no personal data.

        return new DataMember
        {
            Name = name,
            Label = nearestFirst[0].Member.Label,
            Optional = nearestFirst[0].Member.Optional,
            Tags = tags,
            Layers = [.. nearestFirst.Select(d => new Layer(ScopeKind.Member, d.Type.Assembly, d.Type.Name, name, [.. d.Member.Declarations.Where(x => !IsTag(x))]))],
            Origins = [.. nearestFirst.Select(d => new MemberReference(d.Type, name))],
        };
    }

    private static bool IsTag(Declaration declaration) => declaration.Kind is Kinds.PersonalData or Kinds.NotPersonalData;
}
