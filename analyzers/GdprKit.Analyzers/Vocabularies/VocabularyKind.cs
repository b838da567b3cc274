namespace GdprKit.Analyzers.Vocabularies;

/// <summary>What a statement of a vocabulary is about.</summary>
internal enum VocabularyKind
{
    /// <summary>Own words, and the category of data that they name: <c>kundnr = Identity</c>.</summary>
    Term,

    /// <summary>Types that are about people: <c>person types = Klient</c>.</summary>
    PersonTypes,

    /// <summary>Types and namespaces that the detector leaves alone: <c>excluded = Shop.Legacy</c>.</summary>
    Excluded,
}
