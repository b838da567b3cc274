using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace GdprKit.Register.Vocabulary;

/// <summary>Cites a provision of the GDPR as the language does it: "Art. 6(1)(a)", "artikel 6.1 a", "artikel 6, stk. 1, litra a".</summary>
internal static partial class Citation
{
    // As many as there are provisions that a register cites.
    private static readonly ConcurrentDictionary<(string Article, string Language), string> Known = new();

    public static string Of(string article, string language) => Known.GetOrAdd((article, language), static key => Cite(key.Article, key.Language));

    private static string Cite(string article, string language)
    {
        var match = Parts().Match(article);
        if (!match.Success) return "Art. " + article;
        var (number, paragraph, letter) = (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value);
        return language switch
        {
            "sv" => $"artikel {number}{(paragraph.Length > 0 ? "." + paragraph : "")}{(letter.Length > 0 ? " " + letter : "")}",
            "da" => $"artikel {number}{(paragraph.Length > 0 ? ", stk. " + paragraph : "")}{(letter.Length > 0 ? ", litra " + letter : "")}",
            _ => "Art. " + article,
        };
    }

    [GeneratedRegex(@"^(\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$")]
    private static partial Regex Parts();
}
