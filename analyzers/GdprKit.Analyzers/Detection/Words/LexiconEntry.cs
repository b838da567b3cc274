namespace GdprKit.Analyzers.Detection.Words;

/// <summary>What the lexicon knows of a word, or of words glued together.</summary>
internal sealed class LexiconEntry(string key)
{
    public string Key { get; } = key;

    public Term? Term { get; set; }

    public WordRoles Roles { get; set; }

    /// <summary>As the head of a type: the fact about people that it is.</summary>
    public Term? Fact { get; set; }

    /// <summary>How it is written in a label: "LinkedIn".</summary>
    public string? Spelling { get; set; }
}
