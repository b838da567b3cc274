namespace GdprKit.Analyzers.Detection.Words;

/// <summary>What the lexicon knows of a word, or of words glued together.</summary>
internal sealed class LexiconEntry(string key)
{
    public LexiconEntry(LexiconEntry other)
        : this(other.Key) =>
        (Term, Fact, Roles, Spelling, IsEnd) = (other.Term, other.Fact, other.Roles, other.Spelling, other.IsEnd);

    public string Key { get; } = key;

    public Term? Term { get; set; }

    public WordRoles Roles { get; set; }

    /// <summary>As the head of a type: the fact about people that it is.</summary>
    public Term? Fact { get; set; }

    /// <summary>Whether a phrase that means something by itself ends in this: "code" of "zip code". Nearly no last word of a name does, and then the search is over.</summary>
    public bool IsEnd { get; set; }

    /// <summary>Whether it is more than the end of others.</summary>
    public bool Says => Term is not null || Fact is not null || Roles != WordRoles.None || Spelling is not null;

    /// <summary>How it is written in a label: "LinkedIn".</summary>
    public string? Spelling { get; set; }
}
