using GdprKit.Register.Wording;

namespace GdprKit.Register.Record;

/// <summary>One entry of a cell: what is declared, and in brackets what limits or explains it.</summary>
internal sealed class Sentence(string text)
{
    private readonly List<string> _notes = [];

    /// <summary>Adds what explains it; nothing, where nothing is declared.</summary>
    public Sentence Note(string label, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) _notes.Add(label.Length == 0 ? value : $"{label} {value}");
        return this;
    }

    /// <inheritdoc cref="Note(string, string)"/>
    public Sentence Note(string label, IEnumerable<string> values) => Note(label, string.Join(", ", values));

    /// <summary>Adds the conditions under which it holds.</summary>
    public Sentence Holds(string? when, string? unless = null, Occurs occurs = Occurs.Always, IReadOnlyList<string>? examples = null, string? law = null) =>
        Note("", occurs == Occurs.Always ? null : Words.Small(occurs))
            .Note("when", when)
            .Note("unless", unless)
            .Note("for example", examples ?? [])
            .Note("law:", law);

    public override string ToString() => (text.Length, _notes.Count) switch
    {
        (_, 0) => text,
        (0, _) => string.Join("; ", _notes),
        _ => $"{text} ({string.Join("; ", _notes)})",
    };
}
