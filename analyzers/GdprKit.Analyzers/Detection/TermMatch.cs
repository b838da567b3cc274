namespace GdprKit.Analyzers.Detection;

/// <summary>A term in a member's name, and what the words around it do to it.</summary>
/// <param name="Term">What the words say.</param>
/// <param name="Weight">Zero or less: how much the words around weaken it.</param>
/// <param name="HasPerson">Whether the word directly before is somebody: "buyer name".</param>
internal readonly record struct TermMatch(Term Term, int Weight, bool HasPerson);
