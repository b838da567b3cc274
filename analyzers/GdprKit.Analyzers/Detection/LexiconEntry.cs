namespace GdprKit.Analyzers.Detection;

/// <summary>What the lexicon knows of a word, or of words glued together.</summary>
internal sealed class LexiconEntry(string key)
{
    public string Key { get; } = key;

    public Term? Term { get; set; }

    public WordRoles Roles { get; set; }

    /// <summary>How it is written in a label: "LinkedIn".</summary>
    public string? Spelling { get; set; }
}
