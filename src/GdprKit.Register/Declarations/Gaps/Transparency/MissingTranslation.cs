using System.Globalization;
using GdprKit.Declarations.Translations;

namespace GdprKit.Declarations.Gaps.Transparency;

/// <summary>GDPR3009: what keeps the notice from being offered in a language in which its texts are partly there.</summary>
internal sealed class MissingTranslation() : RegisterRule(
    RuleIdentifiers.MissingTranslation, RuleSeverity.Warning, "12(1)",
    "Text missing in a language of the notice",
    "{0} lacks {1} (GDPR Art. 12(1)): until every text is translated, the notice is not offered in that language",
    "A notice in a language that people understand says everything in it, or it is not offered in it.")
{
    public override bool HasFix => true;

    public override IEnumerable<GapFinding> Find(RegisterContext register) => FindTexts(register).Select(f => f.Gap);

    /// <summary>What each translation lacks, if it lacks something.</summary>
    public IEnumerable<(GapFinding Gap, Translation Translation, IReadOnlyList<DeclaredText> Missing)> FindTexts(RegisterContext register)
    {
        if (register.Translations.Count == 0 || register.Notice is not { } notice) return [];

        var texts = DeclaredTexts.Of(register.OnAssemblies.Select(s => s.Declaration), register.Types);
        return register.Translations.Select(t => (Translation: t, Missing: t.Missing(texts).ToArray())).Where(t => t.Missing.Length > 0)
            .Select(t => (
                new GapFinding(this, notice, $"The notice in '{t.Translation.Language}'", $"the text '{Short(t.Missing[0].Text)}' ({t.Missing[0].Id}){Others(t.Missing.Length - 1)}"),
                t.Translation, (IReadOnlyList<DeclaredText>)t.Missing));
    }

    private static string Others(int count) => count == 0 ? "" : $" and {count.ToString(CultureInfo.InvariantCulture)} more";

    private static string Short(string text) => DeclaredText.Key(text) is { Length: > 80 } key ? key.Substring(0, 80) + "…" : DeclaredText.Key(text);
}
