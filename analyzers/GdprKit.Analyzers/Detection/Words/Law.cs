using GdprKit.Declarations.Resolution;

namespace GdprKit.Analyzers.Detection.Words;

/// <summary>What the GDPR has to say of a kind of data beyond Art. 6, in the words of a message.</summary>
internal static class Law
{
    /// <summary>The label under which the lexicon has the numbers that a state gives to each person.</summary>
    private const string NationalNumber = "national identification number";

    /// <summary>Null for what is ordinary.</summary>
    public static string? Of(Term term) =>
        term.Label == NationalNumber ? "Art. 87"
        : !Promises.IsSensitive(term.Category) ? null
        : term.Category == "CriminalOffence" ? "criminal offence data of Art. 10"
        : "special category of Art. 9(1)";
}
