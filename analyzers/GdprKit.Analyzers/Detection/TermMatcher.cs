namespace GdprKit.Analyzers.Detection;

/// <summary>Finds the term in a name. The last one is the head of it: <c>EmailSettingsUrl</c> is a URL.</summary>
internal static class TermMatcher
{
    private const int UnknownLead = -1;
    private const int ForeignLead = -3;
    private const int UnknownTail = -4;

    public static TermMatch? Match(Lexicon lexicon, NameTokens name)
    {
        for (var end = name.Count; end > 0; end--)
        {
            for (var start = 0; start < end; start++)
            {
                // From the first word on: the longest phrase that ends here wins.
                if (lexicon.TermOf(name.Glued(start, end)) is not { } term) continue;
                return Weigh(lexicon, name, start, end) is { } weight
                    ? new TermMatch(term, weight, start > 0 && IsPerson(lexicon.RolesOf(name[start - 1])))
                    : null;
            }
        }

        return null;
    }

    private static bool IsPerson(WordRoles roles) => (roles & (WordRoles.Person | WordRoles.Lead)) == WordRoles.Person;

    /// <summary>Null where a word says that the value is not the data but something about it.</summary>
    private static int? Weigh(Lexicon lexicon, NameTokens name, int start, int end)
    {
        var weight = 0;
        for (var i = 0; i < start; i++)
        {
            var roles = lexicon.RolesOf(name[i]);
            if ((roles & (WordRoles.Lead | WordRoles.Person)) != 0) continue;
            if ((roles & WordRoles.Veto) != 0) return null;
            weight = Math.Min(weight, (roles & (WordRoles.Organisation | WordRoles.Thing | WordRoles.Service | WordRoles.Settings)) != 0 ? ForeignLead : UnknownLead);
        }

        for (var i = end; i < name.Count; i++)
        {
            var roles = lexicon.RolesOf(name[i]);
            if ((roles & WordRoles.Tail) != 0) continue;
            if ((roles & WordRoles.Veto) != 0) return null;
            weight += UnknownTail;
        }

        return weight;
    }
}
