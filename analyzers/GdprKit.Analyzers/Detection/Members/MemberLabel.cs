using System.Text;
using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Analyzers.Detection.Members;

/// <summary>What the register calls a member that has no <c>Label</c>: its words, spelt as the lexicon does. "LinkedIn profile URL"</summary>
internal static class MemberLabel
{
    public static string Infer(string memberName)
    {
        if (memberName.Length > NameTokenizer.MaxLength) return memberName;

        Span<char> folded = stackalloc char[NameTokenizer.FoldedLength];
        Span<byte> ends = stackalloc byte[NameTokenizer.MaxLength];
        Span<byte> starts = stackalloc byte[NameTokenizer.MaxLength];
        var name = NameTokenizer.Tokenize(memberName, folded, ends, starts);
        if (name.Count == 0) return memberName;

        var label = new StringBuilder(memberName.Length + 8);
        for (var i = 0; i < name.Count;)
        {
            var next = i + 1;
            var word = Spelling(name, i, ref next) ?? Word(memberName, name, i, ref next);
            if (label.Length > 0) label.Append(' ');
            label.Append(label.Length == 0 ? Capitalised(word) : word);
            i = next;
        }

        return label.ToString();
    }

    private static string? Spelling(NameTokens name, int from, ref int next)
    {
        for (var to = Math.Min(from + 2, name.Count); to > from; to--)
        {
            if (Lexicon.Default.Find(name.Glued(from, to))?.Spelling is not { } spelling) continue;
            next = to;
            return spelling;
        }

        return null;
    }

    /// <summary>A word as written: acronyms stay, and so do the digits in them (<c>B2B</c>).</summary>
    private static string Word(string memberName, NameTokens name, int from, ref int next)
    {
        var word = Written(memberName, name, from);
        if (!IsAcronym(word)) return word.ToLowerInvariant();

        while (next < name.Count && Written(memberName, name, next) is var more && IsAcronym(more) && name.StartInName(next) == name.StartInName(next - 1) + Written(memberName, name, next - 1).Length)
        {
            word += more;
            next++;
        }

        return word.Length == 1 && !char.IsDigit(word[0]) ? word.ToLowerInvariant() : word;
    }

    private static string Written(string memberName, NameTokens name, int index)
    {
        var start = name.StartInName(index);
        var end = index + 1 < name.Count ? name.StartInName(index + 1) : memberName.Length;
        return memberName.Substring(start, end - start).TrimEnd('_');
    }

    private static bool IsAcronym(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && !char.IsDigit(c)) return false;
        }

        return true;
    }

    private static string Capitalised(string word) => char.IsLower(word[0]) ? char.ToUpperInvariant(word[0]) + word.Substring(1) : word;
}
