namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>Names that say that nothing readable comes out: <c>MaskEmail</c>, <c>PasswordHash</c>, <c>Redactor</c>. <c>Unmask</c>, <c>ToHashSet</c> and <c>Hashtag</c> do not.</summary>
internal static class ClearingWords
{
    private static readonly string[] Stems = ["redact", "mask", "anonymi", "pseudonymi", "obfuscat", "scrub", "censor", "hmac", "hash", "encrypt", "tokeni"];

    private static readonly HashSet<string> Endings = new(
        [
            "", "s", "es", "ed", "er", "ers", "or", "ors", "ing", "ion", "ions", "bed", "ber", "bing", "e", "ated", "ator", "ation", "ating", "ate",
            "ze", "zed", "zer", "zes", "zing", "zation", "se", "sed", "ser", "ses", "sing", "sation",
        ],
        StringComparer.Ordinal);

    private static readonly string[] Otherwise = ["Set", "Table", "Map", "Code"];

    private static readonly string[] Before = ["Un", "De", "Non", "No", "Not"];

    private static readonly string[] Undo = ["Decrypt", "Decode", "Detoken", "Deobfuscat", "Deanonymi", "Unmask", "Unprotect", "Reveal", "Plain"];

    public static bool AreIn(string name)
    {
        if (AreUndone(name)) return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (!IsStart(name, i)) continue;
            foreach (var stem in Stems)
            {
                if (!StartsWith(name, i, stem)) continue;
                var end = i + stem.Length;
                while (end < name.Length && char.IsLower(name[end])) end++;
                if (Endings.Contains(name.Substring(i + stem.Length, end - i - stem.Length)) && !Array.Exists(Otherwise, o => Follows(name, end, o)) && !Array.Exists(Before, u => Precedes(name, i, u))) return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name says that what was hidden is read again.</summary>
    public static bool AreUndone(string name) => Array.Exists(Undo, u => Follows(name, 0, u));

    /// <summary>Whether a word begins there; <c>HMAC</c> begins one, and so does what follows a small letter.</summary>
    private static bool IsStart(string name, int at) => at == 0 || char.IsUpper(name[at]) || !char.IsLetter(name[at - 1]);

    private static bool StartsWith(string name, int at, string stem) =>
        string.Compare(name, at, stem, 0, stem.Length, StringComparison.OrdinalIgnoreCase) == 0 && (stem == "hmac" || char.IsLower(name[at + 1]));

    private static bool Follows(string name, int at, string word) => string.CompareOrdinal(name, at, word, 0, word.Length) == 0;

    private static bool Precedes(string name, int at, string word) => at >= word.Length && string.CompareOrdinal(name, at - word.Length, word, 0, word.Length) == 0;
}
