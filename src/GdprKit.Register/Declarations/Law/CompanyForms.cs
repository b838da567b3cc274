namespace GdprKit.Declarations.Law;

/// <summary>Legal forms that stand at the end of a company's name and are found mostly outside the EU/EEA.</summary>
internal static class CompanyForms
{
    private static readonly char[] Punctuation = [' ', '.', ','];
    private static readonly LawFile File = new("company-forms.txt");
    private static readonly string[][] Entries = [.. File.Entries(2)];
    private static readonly HashSet<string> Forms = new(Entries.SelectMany(r => LawFile.List(r[0])), StringComparer.Ordinal);

    /// <summary>The day of which the forms are, in ISO 8601.</summary>
    public static string AsOf => File.AsOf;

    /// <summary>The forms, each as it is written.</summary>
    public static IReadOnlyCollection<string> All => Forms;

    /// <summary>In which countries there is such a form, by entry.</summary>
    public static IEnumerable<string[]> CountriesOf => Entries.Select(r => LawFile.List(r[1]));

    /// <summary>Whether a name ends with one of them: "Acme Inc.", "Acme, LLC".</summary>
    public static bool MayBeOutside(string name)
    {
        name = name.TrimEnd(Punctuation);
        var last = name.LastIndexOfAny(Punctuation);
        return last > 0 && Forms.Contains(name.Substring(last + 1));
    }
}
