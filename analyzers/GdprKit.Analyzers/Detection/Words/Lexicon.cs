using GdprKit.Analyzers.Vocabularies;

namespace GdprKit.Analyzers.Detection.Words;

/// <summary>The words of lexicon.txt, compiled into a lookup by characters: a name that no word is in costs no memory.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Loaded = new(static () => LexiconReader.ReadResource());

    private readonly LexiconEntry?[][] _buckets;

    /// <summary>One bit for each value that the last bits of a hash may have. Nearly no word is known, and these few kilobytes tell it without a look at the entries.</summary>
    private readonly ulong[] _known = new ulong[1024];

    public Lexicon(IReadOnlyCollection<LexiconEntry> entries)
    {
        _buckets = new LexiconEntry?[entries.Count * 2 + 1][];
        Entries = entries;
        foreach (var hash in entries.Select(e => Hash(e.Key.AsSpan()))) _known[WordOf(hash)] |= BitOf(hash);
        foreach (var group in entries.GroupBy(e => Hash(e.Key.AsSpan()) % (uint)_buckets.Length))
        {
            _buckets[group.Key] = [.. group];
        }

        LongestTerm = entries.Where(e => e.Term is not null || e.Fact is not null).Max(e => e.Key.Length);
    }

    public static Lexicon Default => Loaded.Value;

    public IReadOnlyCollection<LexiconEntry> Entries { get; }

    /// <summary>Characters of the longest term, beyond which no search need go.</summary>
    public int LongestTerm { get; }

    /// <summary>This lexicon with a team's own words, which win.</summary>
    public Lexicon With(Vocabulary vocabulary)
    {
        var entries = Entries.ToDictionary(e => e.Key, e => new LexiconEntry(e), StringComparer.Ordinal);
        foreach (var (words, category) in vocabulary.Terms.Select(t => (t.Key, t.Value)))
        {
            foreach (var spelling in LexiconReader.Spellings(words))
            {
                var entry = LexiconReader.EntryOf(entries, NameTokenizer.Fold(spelling));
                (entry.Term, entry.Fact, entry.Roles) = (Term.Own(words, category), null, WordRoles.None);
                LexiconReader.MarkEnds(entries, spelling);
            }
        }

        foreach (var key in vocabulary.PersonTypes.SelectMany(LexiconReader.Spellings).Select(NameTokenizer.Fold)) LexiconReader.EntryOf(entries, key).Roles = WordRoles.Person;

        return new Lexicon(entries.Values);
    }

    public LexiconEntry? Find(ReadOnlySpan<char> key)
    {
        var hash = Hash(key);
        if ((_known[WordOf(hash)] & BitOf(hash)) == 0 || _buckets[hash % (uint)_buckets.Length] is not { } bucket) return null;
        foreach (var entry in bucket)
        {
            if (entry!.Key.AsSpan().SequenceEqual(key)) return entry;
        }

        return null;
    }

    /// <summary>The entry of some words, also in the plural.</summary>
    public LexiconEntry? FindAlsoPlural(ReadOnlySpan<char> words) => Find(words) ?? (Singular(words, out var singular) ? Find(singular) : null);

    // Customers are as much people as a customer is; "address" and "sms" are no plurals.
    public WordRoles RolesOf(ReadOnlySpan<char> word) =>
        Find(word)?.Roles is { } roles and not WordRoles.None ? roles : Singular(word, out var singular) ? Find(singular)?.Roles ?? WordRoles.None : WordRoles.None;

    /// <summary>The term that some words are, also in the plural. A fact about people is one, too: SalaryDetails.</summary>
    public Term? TermOf(ReadOnlySpan<char> words) =>
        words.Length > LongestTerm + 1 ? null
        : TermOf(Find(words)) ?? (Singular(words, out var singular) ? TermOf(Find(singular)) : null);

    /// <summary>Whether a phrase that means something may end with this word.</summary>
    public bool IsEnd(ReadOnlySpan<char> word) => FindAlsoPlural(word) is { IsEnd: true };

    /// <summary>The fact about people that a type headed by some words is, also in the plural.</summary>
    public Term? FactOf(ReadOnlySpan<char> words) =>
        words.Length > LongestTerm + 1 ? null
        : Find(words)?.Fact ?? (Singular(words, out var singular) ? Find(singular)?.Fact : null);

    private static Term? TermOf(LexiconEntry? entry) => entry?.Term ?? entry?.Fact;

    private static bool Singular(ReadOnlySpan<char> word, out ReadOnlySpan<char> singular)
    {
        singular = default;
        if (word.Length < 5 || word[word.Length - 1] != 's' || word[word.Length - 2] == 's') return false;
        // "Addresses", "taxes"
        singular = word.Slice(0, word.Length - (word.EndsWith("sses".AsSpan()) || word.EndsWith("xes".AsSpan()) ? 2 : 1));
        return true;
    }

    private int WordOf(uint hash) => (int)(hash / 64 % (uint)_known.Length);

    private static ulong BitOf(uint hash) => 1UL << (int)(hash % 64);

    // FNV-1a; string.GetHashCode differs between processes and takes no span here.
    private static uint Hash(ReadOnlySpan<char> key)
    {
        var hash = 2166136261u;
        foreach (var c in key) hash = (hash ^ c) * 16777619u;
        return hash;
    }
}
