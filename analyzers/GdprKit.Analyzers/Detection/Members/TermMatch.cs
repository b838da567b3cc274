using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Analyzers.Detection.Members;

/// <summary>A term in a name, and what the words around it do to it.</summary>
/// <param name="Term">What the words say; <see langword="null"/>: nothing by themselves.</param>
/// <param name="Roles">Of a name without a term: what its last word is in a type that gives it sense.</param>
/// <param name="Weight">Zero or less: how much the words around weaken it.</param>
/// <param name="HasPerson">Whether a word beside it is somebody: "buyer name".</param>
/// <param name="IsMention">Whether it is of somebody whom the type only mentions: "buyer name", and also "contact name", which may be an organisation's.</param>
/// <param name="IsKey">Whether the value is a key to a table that says it: "ethnicity id".</param>
/// <param name="Source">Which name it is in.</param>
/// <param name="Text">The name that the words are in.</param>
/// <param name="From">The first character of the words.</param>
/// <param name="To">The character after the last.</param>
internal readonly record struct TermMatch(Term? Term, WordRoles Roles, int Weight, bool HasPerson, bool IsMention, bool IsKey, MatchSource Source, string Text, int From, int To)
{
    /// <summary>Whether it tells more: first by what the words say, then by what is around them.</summary>
    public bool IsStrongerThan(TermMatch other) =>
        (Term is null ? -1 : (int)Term.Strength) is var mine && (other.Term is null ? -1 : (int)other.Term.Strength) is var others && mine != others ? mine > others : Weight > other.Weight;

    /// <summary>The words as written.</summary>
    public string Words => Text.Substring(From, To - From).TrimEnd('_', '-', ' ');
}
