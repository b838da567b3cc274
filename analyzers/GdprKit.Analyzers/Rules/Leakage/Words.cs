using System.Text;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Analyzers.Rules.Leakage;

/// <summary>Tags as a message says them.</summary>
internal static class Words
{
    /// <summary>The category in words, <c>official identifier</c>, and the article that protects it more than others.</summary>
    public static string Of(Answer answer) => answer.Category switch
    {
        null or "Unspecified" => answer.ToString(),
        var category when Promises.IsSpecial(category) => Split(category) + ", Art. 9",
        "CriminalOffence" => "criminal offence, Art. 10",
        "OfficialIdentifier" => "official identifier, Art. 87",
        var category => Split(category),
    };

    private static string Split(string category)
    {
        var words = new StringBuilder();
        foreach (var letter in category)
        {
            if (char.IsUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
