namespace GdprKit.Declarations.Law;

/// <summary>Known services that receive personal data, by the assemblies with which apps call them and by name.</summary>
internal static class KnownProcessors
{
    private static readonly LawFile File = new("known-processors.txt");
    private static readonly KnownProcessor[] Processors = [.. File.Entries(7).Select(Read)];

    private static readonly WildcardTable<KnownProcessor> ByAssembly = new(Processors.SelectMany(p => p.Assemblies.Select(a => (a, p))), ignoreCase: true);

    /// <summary>The day of which the services are, in ISO 8601.</summary>
    public static string AsOf => File.AsOf;

    public static IReadOnlyList<KnownProcessor> All => Processors;

    /// <summary>The service that an assembly calls, by its simple name.</summary>
    public static KnownProcessor? Find(string? assemblyName) => assemblyName is null ? null : ByAssembly.Find(assemblyName);

    /// <summary>
    /// The service that the text of a recipient names, by the longest name in it: "Google Analytics" rather than "Google". Several services of a company
    /// may have the company's name; the first of them is found, and stands for its provider and country.
    /// </summary>
    public static KnownProcessor? FindByName(string? recipient)
    {
        KnownProcessor? found = null;
        var longest = 0;
        foreach (var processor in recipient is null ? [] : Processors)
        {
            if (processor.LengthOfNameIn(recipient!) is var length && length > longest) (found, longest) = (processor, length);
        }

        return found;
    }

    private static KnownProcessor Read(string[] r)
    {
        var names = LawFile.List(r[2]);
        return new(
            LawFile.List(r[0]), r[1], [.. names.Where(n => n[0] != '=')], [.. names.Where(n => n[0] == '=').Select(n => n.Substring(1))],
            r[3], r[4], r[5] == "processor", r[6]);
    }
}
