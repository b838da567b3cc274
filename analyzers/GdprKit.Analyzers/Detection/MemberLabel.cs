using System.Text;

namespace GdprKit.Analyzers.Detection;

/// <summary>Makes the name of an item of data from a member's: <c>LinkedInProfileUrl</c> gives "LinkedIn profile URL".</summary>
internal static class MemberLabel
{
    public static string Infer(string memberName)
    {
        var words = NameTokenizer.Tokenize(memberName);
        if (words.Count == 0) return memberName;

        var spelling = Lexicon.Default.Spelling;
        var parts = new List<string>(words.Count);
        for (var end = words.Count; end > 0;)
        {
            var spelled = spelling.Match(words, end);
            parts.Add(spelled?.Value ?? words[end - 1]);
            end = spelled?.Start ?? end - 1;
        }

        parts.Reverse();
        var digits = memberName.Length;
        while (digits > 0 && char.IsDigit(memberName[digits - 1])) digits--;
        var label = new StringBuilder(string.Join(" ", parts));
        if (digits > 0 && digits < memberName.Length) label.Append(' ').Append(memberName, digits, memberName.Length - digits);
        label[0] = char.ToUpperInvariant(label[0]);
        return label.ToString();
    }
}
