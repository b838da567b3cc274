namespace GdprKit.Accuracy.Labelled;

/// <summary>The labelled types of one public repository, as one file of this folder holds them.</summary>
/// <param name="Name">Owner and name.</param>
/// <param name="Commit">Where the labels were read.</param>
/// <param name="Enums">Which of the types that the members name are enumerations; what is in neither list is taken for a class or, by its name, an interface.</param>
/// <param name="Structs">Which of them are structs.</param>
/// <param name="Types">The types.</param>
internal sealed record LabelledRepository(string Name, string Commit, IReadOnlySet<string> Enums, IReadOnlySet<string> Structs, IReadOnlyList<LabelledType> Types)
{
    public IEnumerable<LabelledMember> Labelled => Types.SelectMany(t => t.Members).Where(m => m.Label != Label.None);
}
