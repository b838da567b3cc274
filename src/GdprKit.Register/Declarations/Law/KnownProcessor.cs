namespace GdprKit.Declarations.Law;

/// <summary>A service that receives personal data from an app that references its package.</summary>
/// <param name="Assemblies">Simple names of assemblies; <c>*</c> at the end stands for anything.</param>
/// <param name="Provider">The company, as it is known.</param>
/// <param name="Names">By which a declared recipient may name it, anywhere in its text.</param>
/// <param name="ExactNames">Names that are also ordinary words: only if a part of the text is nothing else.</param>
/// <param name="Country">The country of the company, in ISO 3166-1 alpha-2.</param>
/// <param name="Kind">A name of <c>RecipientKind</c>.</param>
/// <param name="IsProcessor">Whether it acts on the controller's behalf (Art. 28); otherwise it is a controller of its own.</param>
/// <param name="Receives">What the app gives it, in words.</param>
internal sealed record KnownProcessor(
    string[] Assemblies, string Provider, string[] Names, string[] ExactNames, string Country, string Kind, bool IsProcessor, string Receives)
{
    private static readonly string[] BetweenNames = [",", ";", "/", "(", ")", "&", "+", ":", " – ", " - ", " and ", " och ", " og ", " or ", " eller "];

    /// <summary>Whether the text of a recipient names it.</summary>
    public bool IsNamedIn(string recipient) => LengthOfNameIn(recipient) > 0;

    /// <summary>The length of the longest name that the text has; 0: it has none.</summary>
    public int LengthOfNameIn(string recipient)
    {
        var length = 0;
        foreach (var name in Names)
        {
            if (name.Length > length && WholeWords.Contains(recipient, name)) length = name.Length;
        }

        if (ExactNames.Length == 0) return length;
        string[] parts = [.. recipient.Split(BetweenNames, StringSplitOptions.None).Select(p => p.Trim())];
        foreach (var name in ExactNames)
        {
            if (name.Length > length && parts.Contains(name, StringComparer.OrdinalIgnoreCase)) length = name.Length;
        }

        return length;
    }
}
