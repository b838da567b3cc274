using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Record;

/// <summary>One entry of a cell: what is declared, and in brackets what limits or explains it.</summary>
internal sealed class Sentence(Words words, string text)
{
    private readonly List<string> _notes = [];

    /// <summary>Adds what explains it; nothing, where nothing is declared.</summary>
    /// <param name="key">The words that it stands in; empty: it stands for itself.</param>
    /// <param name="value">What is declared.</param>
    public Sentence Note(string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) _notes.Add(key.Length == 0 ? value : words.Fill(key, value));
        return this;
    }

    /// <inheritdoc cref="Note(string, string)"/>
    public Sentence Note(string key, IEnumerable<string> values) => Note(key, string.Join(", ", values));

    /// <summary>Adds the conditions under which it holds.</summary>
    public Sentence Holds(string? when, string? unless = null, Occurs occurs = Occurs.Always, IReadOnlyList<string>? examples = null, string? law = null) =>
        Note("", occurs == Occurs.Always ? null : words.Of(occurs))
            .Note("when", when)
            .Note("unless", unless)
            .Note("example-part", examples ?? [])
            .Note("note.law", law);

    public override string ToString() => (text.Length, _notes.Count) switch
    {
        (_, 0) => text,
        (0, _) => string.Join("; ", _notes),
        _ => $"{text} ({string.Join("; ", _notes)})",
    };
}
