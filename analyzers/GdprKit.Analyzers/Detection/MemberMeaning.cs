namespace GdprKit.Analyzers.Detection;

/// <summary>What the name of a member says.</summary>
/// <param name="Term">The thing that it names.</param>
/// <param name="IsOfPerson">Whether it says that it is a person's: <c>CustomerName</c>.</param>
internal sealed record MemberMeaning(Term Term, bool IsOfPerson);
