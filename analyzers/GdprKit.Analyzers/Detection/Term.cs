namespace GdprKit.Analyzers.Detection;

/// <summary>A thing that is personal data, as a phrase of the lexicon names it.</summary>
/// <param name="Category">The name of a <c>DataCategory</c>.</param>
/// <param name="Label">What a register calls it.</param>
/// <param name="Kinds">What holds it.</param>
/// <param name="NeedsPerson">Whether the phrase alone does not tell, so that something else must speak of a person.</param>
internal sealed record Term(string Category, string Label, ValueKinds Kinds, bool NeedsPerson);
