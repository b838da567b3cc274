namespace GdprKit.Declarations.Translations;

/// <summary>Declared texts in another language than the one in which they are declared.</summary>
/// <param name="language">The language, in BCP 47.</param>
/// <param name="texts">Each translated text by the <see cref="DeclaredText.Key"/> of the declared one.</param>
internal sealed class Translation(string language, IReadOnlyDictionary<string, string> texts)
{
    /// <summary>The languages in which GdprKit's own words exist: a notice can be offered in no other.</summary>
    public static readonly IReadOnlyList<string> Languages = ["en", "sv", "da"];

    public string Language { get; } = language;

    public IReadOnlyDictionary<string, string> Texts { get; } = texts;

    /// <summary>Those of some texts that are not translated.</summary>
    public IEnumerable<DeclaredText> Missing(IEnumerable<DeclaredText> texts) => texts.Where(t => !Texts.ContainsKey(DeclaredText.Key(t.Text)));

    /// <summary>Whether GdprKit's own words exist in a language: <c>da-DK</c> is Danish.</summary>
    public static bool IsSpoken(string language) => Languages.Contains(language.Split('-')[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>What several files say of the same language adds up; of two translations of a text the first one holds.</summary>
    public static IEnumerable<Translation> Merge(IEnumerable<Translation> translations) =>
        from translation in translations
        group translation by translation.Language.ToLowerInvariant() into language
        orderby language.Key
        select new Translation(language.First().Language, language.SelectMany(t => t.Texts).GroupBy(t => t.Key, StringComparer.Ordinal).ToDictionary(t => t.Key, t => t.First().Value, StringComparer.Ordinal));
}
