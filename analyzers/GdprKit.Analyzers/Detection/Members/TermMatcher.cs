using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Analyzers.Detection.Members;

/// <summary>Finds the term in a name. The last one is the head of it: <c>EmailSettingsUrl</c> is a URL.</summary>
internal static class TermMatcher
{
    private const int UnknownLead = -1;
    private const int UnknownLeadOfName = -2;
    private const int ForeignLead = -3;
    private const int UnknownTail = -3;
    private const int UnknownTailOfFact = -1;
    private const int ShortestCompound = 7;
    private const int ShortestPart = 3;
    private const int KeyTail = -1;
    private const WordRoles NotTheData = WordRoles.Veto | WordRoles.Aspect | WordRoles.Key | WordRoles.Foreign | WordRoles.Machinery | WordRoles.Trace;

    /// <param name="lexicon">The words.</param>
    /// <param name="text">A name: of a member, of a type, or one for people to read.</param>
    /// <param name="source">Which name it is.</param>
    /// <param name="isFlag">Whether the value is yes or no, so that the name may ask a question.</param>
    public static TermMatch? Match(Lexicon lexicon, string text, MatchSource source = MatchSource.Name, bool isFlag = false) => Match(lexicon, text, source, isFlag, out _);

    /// <param name="lexicon">The words.</param>
    /// <param name="text">A name.</param>
    /// <param name="source">Which name it is.</param>
    /// <param name="isFlag">Whether the value is yes or no.</param>
    /// <param name="roles">The roles of the name as a whole: "smtp host".</param>
    public static TermMatch? Match(Lexicon lexicon, string text, MatchSource source, bool isFlag, out WordRoles roles)
    {
        Span<char> folded = stackalloc char[NameTokenizer.FoldedLength];
        Span<byte> ends = stackalloc byte[NameTokenizer.MaxLength];
        Span<byte> starts = stackalloc byte[NameTokenizer.MaxLength];
        var name = NameTokenizer.Tokenize(text, folded, ends, starts);
        roles = lexicon.Find(name.Glued(0, name.Count))?.Roles ?? WordRoles.None;
        for (var end = name.Count; end > 0; end--)
        {
            if (!lexicon.IsEnd(name[end - 1])) continue;
            // The longest phrase that ends there.
            for (var start = 0; start < end; start++)
            {
                if (lexicon.TermOf(name.Glued(start, end)) is { } term) return term.IsNone ? null : Weigh(lexicon, text, source, name, term, start, end, isFlag);
            }
        }

        return MatchCompound(lexicon, text, source, name) ?? (source == MatchSource.Name ? MatchLast(lexicon, text, name) : null);
    }

    /// <summary>A last word that nobody knows, and that ends in one that is known: <c>Elevnamn</c>.</summary>
    private static TermMatch? MatchCompound(Lexicon lexicon, string text, MatchSource source, NameTokens name)
    {
        if (name.Count == 0 || name[name.Count - 1] is not { Length: >= ShortestCompound } word || lexicon.FindAlsoPlural(word) is not null) return null;

        for (var at = ShortestPart; at <= word.Length - 2; at++)
        {
            if (lexicon.Find(word.Slice(at)) is not { Term: { IsNone: false } term } entry || (entry.Roles & WordRoles.Compound) == 0) continue;
            // "Anställningsnummer": an s holds the parts together.
            var first = word.Slice(0, at);
            var roles = lexicon.RolesOf(first);
            if (roles == WordRoles.None && first[at - 1] == 's') roles = lexicon.RolesOf(first.Slice(0, at - 1));
            if ((roles & WordRoles.Veto) != 0) return null;
            var weight = IsPerson(roles) ? 0 : (roles & WordRoles.Foreign) != 0 ? ForeignLead : term.Strength == TermStrength.Generic ? UnknownLeadOfName : UnknownLead;
            return new TermMatch(term, WordRoles.None, weight, IsPerson(roles), IsPerson(roles), IsKey: false, source, text, name.StartInName(name.Count - 1), text.Length);
        }

        return null;
    }

    /// <summary>What anything has: it counts where nothing else is said, as the last words, and where nothing before says that it is another thing's.</summary>
    private static TermMatch? MatchLast(Lexicon lexicon, string text, NameTokens name)
    {
        if (name.Count > 0 && !lexicon.IsEnd(name[name.Count - 1])) return IsUnknownAcronym(lexicon, name) ? Acronym(text) : null;

        for (var start = 0; start < name.Count; start++)
        {
            if ((lexicon.RolesOf(name.Glued(start, name.Count)) & WordRoles.Anybodys) is not WordRoles.None and var roles)
            {
                if (start == 0) roles &= ~WordRoles.Suffix;
                for (var i = 0; i < start; i++)
                {
                    var lead = lexicon.RolesOf(name[i]);
                    if ((lead & (WordRoles.Veto | WordRoles.Wrapper)) != 0) return null;
                    if ((lead & (WordRoles.Organisation | WordRoles.Thing)) != 0) roles &= ~(WordRoles.Content | WordRoles.Remark);
                    if ((lead & (WordRoles.Organisation | WordRoles.Thing | WordRoles.Lead | WordRoles.Facet | WordRoles.Aspect | WordRoles.Trace)) != 0) roles &= ~WordRoles.Suffix;
                }

                return roles == WordRoles.None ? null : new TermMatch(null, roles, 0, HasPerson: false, IsMention: false, IsKey: false, MatchSource.Name, text, name.StartInName(start), text.Length);
            }
        }

        return null;
    }

    private static TermMatch Acronym(string text) => new(null, WordRoles.Acronym, 0, HasPerson: false, IsMention: false, IsKey: false, MatchSource.Name, text, 0, text.Length);

    /// <summary>Three or four letters that nobody can read, and no word that is known: <c>Crn</c>. Where people are described, they are mostly told apart by it.</summary>
    private static bool IsUnknownAcronym(Lexicon lexicon, NameTokens name) =>
        name.Count == 1 && name[0].Length is 3 or 4 && name[0].IndexOfAny("aeiouy".AsSpan()) < 0 && lexicon.Find(name[0]) is null;

    /// <summary>Null where a word says that the value is not the data but something about it.</summary>
    private static TermMatch? Weigh(Lexicon lexicon, string text, MatchSource source, NameTokens name, Term term, int start, int end, bool isFlag)
    {
        int before = 0, after = 0;
        bool hasPerson = false, isMention = false, isKey = false;
        for (var i = 0; i < start; i++)
        {
            var roles = lexicon.RolesOf(name[i]);
            if ((roles & WordRoles.Question) != 0 && isFlag) continue;
            isMention |= i == start - 1 && (roles & WordRoles.Person) != 0;
            if (i == start - 1 && IsPerson(roles))
            {
                // Whatever comes before says whose person it is: PostCreatorName.
                hasPerson = true;
                before = 0;
            }

            if ((roles & (WordRoles.Lead | WordRoles.Person)) != 0) continue;
            if ((roles & WordRoles.Veto) != 0) return null;
            // Facts of one kind qualify another: ImprisonmentRiskFactor, RiskFactorDrugs.
            if (term.IsFact && (lexicon.TermOf(name.Glued(i, start)) is { IsFact: true } || lexicon.TermOf(name[i]) is { IsFact: true })) break;
            before = Math.Min(before, (roles & WordRoles.Foreign) != 0 && !term.IsFact ? ForeignLead : term.Strength == TermStrength.Generic ? UnknownLeadOfName : UnknownLead);
        }

        for (var i = end; i < name.Count; i++)
        {
            var roles = lexicon.RolesOf(name[i]);
            if ((roles & WordRoles.Tail) != 0) continue;
            if ((roles & WordRoles.Preposition) != 0 && term.IsFact)
            {
                // Under which circumstances: RiskFactorDrugsInPastFiveYears.
                after += UnknownTailOfFact;
                break;
            }

            if (IsPerson(roles) && (roles & WordRoles.Service) == 0)
            {
                hasPerson = true;
            }
            else if ((roles & WordRoles.Key) != 0 && i == name.Count - 1 && (term.IsCharacteristic || term.Strength == TermStrength.Postal || term.Category == "OfficialIdentifier"))
            {
                isKey = true;
                after += KeyTail;
            }
            else if ((roles & WordRoles.Aspect) != 0 && term.IsFact)
            {
                if (!term.IsCharacteristic) after += UnknownTailOfFact;
            }
            else if ((roles & NotTheData) != 0)
            {
                return null;
            }
            else
            {
                after += term.IsFact ? UnknownTailOfFact : UnknownTail;
            }
        }

        return new TermMatch(term, WordRoles.None, before + after, hasPerson, isMention || hasPerson, isKey, source, text, name.StartInName(start), end < name.Count ? name.StartInName(end) : text.Length);
    }

    private static bool IsPerson(WordRoles roles) => (roles & (WordRoles.Person | WordRoles.Lead)) == WordRoles.Person;
}
