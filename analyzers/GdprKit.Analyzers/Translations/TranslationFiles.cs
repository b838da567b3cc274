using GdprKit.Declarations.Translations;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Translations;

/// <summary>The translations of a project: additional files that are called <c>PrivacyNotice.….xlf</c>. GdprKit.targets passes those beside the project.</summary>
internal static class TranslationFiles
{
    private const string Name = "PrivacyNotice.";
    private const string Extension = ".xlf";

    public static bool Is(AdditionalText file) => Is(file.Path);

    public static bool Is(string path)
    {
        var name = Path.GetFileName(path);
        return name.StartsWith(Name, StringComparison.OrdinalIgnoreCase) && name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What the translated units of a file say, by language; faults are the analyzer's to tell.</summary>
    public static IEnumerable<Translation> Read(AdditionalText file, CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) is { } text ? Of(XliffFile.Read(text.ToString())) : [];

    private static IEnumerable<Translation> Of(XliffFile file) => Translation.Merge(
        from language in file.Languages
        select new Translation(language, file.Units.Where(u => u.Language == language && u.Target is not null)
            .GroupBy(u => DeclaredText.Key(u.Source), StringComparer.Ordinal).ToDictionary(u => u.Key, u => u.First().Target!, StringComparer.Ordinal)));

    /// <summary>Texts as a diagnostic carries them to its fix: keys hold neither tabs nor line ends.</summary>
    public static string Join(IEnumerable<DeclaredText> texts) => string.Join("\n", texts.Select(t => $"{t.Id}\t{DeclaredText.Key(t.Text)}"));

    public static IReadOnlyList<DeclaredText> Split(string texts) => [.. texts.Split('\n').Select(t => t.Split('\t')).Where(t => t.Length == 2).Select(t => new DeclaredText(t[0], t[1]))];
}
