namespace GdprKit.Analyzers.Translations;

/// <summary>A unit of a translation file.</summary>
/// <param name="Language">The language of the target, in BCP 47.</param>
/// <param name="Source">The declared text.</param>
/// <param name="Target">Its translation; <see langword="null"/>: not translated yet.</param>
/// <param name="Line">The line of the unit, from 1.</param>
internal sealed record XliffUnit(string Language, string Source, string? Target, int Line);
