namespace GdprKit.Analyzers.Detection;

/// <summary>
/// Says which names look like personal data, with next to no false alarms: the last words of a member's name must be a phrase of the
/// lexicon, its type must be able to hold the thing, and where the phrase alone does not tell, the member or the type must speak of a person.
/// </summary>
internal sealed class PersonalDataDetector(Lexicon lexicon)
{
    /// <summary>Finds the phrase that a member's name ends with.</summary>
    public MemberMeaning? OfMember(string name)
    {
        var words = NameTokenizer.Tokenize(name);
        var end = words.Count;
        var match = lexicon.Terms.Match(words, end);
        while (match is null && end > 1 && lexicon.Tails.Match(words, end) is { Start: > 0 } tail)
        {
            end = tail.Start;
            match = lexicon.Terms.Match(words, end);
        }

        if (match is not (var term, var start)) return null;

        // The word before tells whose it is, the customer's or the shop's; words farther away can only deny.
        if (lexicon.People.Match(words, start) is not null) return new(term, IsOfPerson: true);
        for (var i = start; i > 0; i--)
        {
            if (lexicon.Others.Match(words, i) is not null) return null;
        }

        return new(term, IsOfPerson: false);
    }

    /// <summary>Finds what a type describes, from the words at the end of its name.</summary>
    public TypeMeaning OfType(string name)
    {
        var words = NameTokenizer.Tokenize(name);
        var end = words.Count;
        var start = 0;
        while (start < end - 1 && lexicon.Verbs.Match([words[start]], 1) is not null) start++;

        while (end > start)
        {
            var meaning = Head(words, end);
            if (meaning != TypeMeaning.Unknown) return meaning;
            if (lexicon.Wrappers.Match(words, end) is not { } wrapper) break;
            end = wrapper.Start;
        }

        return TypeMeaning.Unknown;
    }

    private TypeMeaning Head(IReadOnlyList<string> words, int end) =>
        lexicon.NotData.Match(words, end) is not null ? TypeMeaning.Code
        : lexicon.People.Match(words, end) is not null ? TypeMeaning.Person
        : lexicon.Organisations.Match(words, end) is not null ? TypeMeaning.Organisation
        : TypeMeaning.Unknown;

    /// <summary>Whether a member is personal data, given what its type describes and whether other members of it tell of a person.</summary>
    public static bool IsPersonal(MemberMeaning member, ValueKinds kind, TypeMeaning type, bool personBeside)
    {
        if ((member.Term.Kinds & kind) == 0 || type == TypeMeaning.Code) return false;
        if (member.IsOfPerson || type == TypeMeaning.Person) return true;
        if (type == TypeMeaning.Organisation && IsSharedWithOrganisations(member.Term)) return false;
        return !member.Term.NeedsPerson || (personBeside && type != TypeMeaning.Organisation);
    }

    /// <summary>Whether the member tells, wherever it stands, that its type is about a person. Machines have user names too.</summary>
    public static bool TellsOfPerson(MemberMeaning member) =>
        member.Term is { NeedsPerson: false, Category: "Identity" or "Demographic" or "OfficialIdentifier", Label: not "username" };

    private static bool IsSharedWithOrganisations(Term term) => term.Category is "Contact" or "Financial" or "OnlineIdentifier" or "ImageAudio";
}
