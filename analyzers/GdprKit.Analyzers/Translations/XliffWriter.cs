using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using GdprKit.Declarations.Translations;

namespace GdprKit.Analyzers.Translations;

/// <summary>Adds units to a translation file, and leaves the rest of it as somebody wrote it.</summary>
internal static class XliffWriter
{
    private static readonly Regex EndOfBody = new(@"[ \t]*</body\s*>|<body\s*/>", RegexOptions.CultureInvariant);

    private static readonly Regex Id = new(@"<trans-unit\s[^>]*?\bid\s*=\s*""([^""]*)""", RegexOptions.CultureInvariant);

    /// <summary>The file with units for those of some texts that it does not hold yet, in the state <c>new</c>, as .NET's own tools write them.</summary>
    /// <returns>The file; <see langword="null"/>: it holds them all, or has no place for them.</returns>
    public static string? Add(string file, string language, IReadOnlyList<DeclaredText> texts)
    {
        var known = new HashSet<string>(XliffFile.Read(file).Units.Where(u => u.Language == language).Select(u => DeclaredText.Key(u.Source)), StringComparer.Ordinal);
        var ids = new HashSet<string>(Id.Matches(file).Cast<Match>().Select(m => m.Groups[1].Value), StringComparer.Ordinal);
        var units = string.Concat(texts.Where(t => known.Add(DeclaredText.Key(t.Text))).Select(t => Unit(t, ids)));
        if (units.Length == 0) return null;

        var start = Regex.Match(file, $"target-language\\s*=\\s*[\"']{Regex.Escape(language)}[\"']", RegexOptions.CultureInvariant);
        if (!start.Success || EndOfBody.Match(file, start.Index) is not { Success: true } end) return null;

        var isEmpty = end.Value[0] == '<' && end.Value[1] != '/';
        var lines = isEmpty ? "<body>\n" + units + "    </body>" : units + end.Value;
        if (file.Contains("\r\n")) lines = lines.Replace("\n", "\r\n");
        return file.Substring(0, end.Index) + lines + file.Substring(end.Index + end.Length);
    }

    private static string Unit(DeclaredText text, HashSet<string> ids)
    {
        var id = Escape(text.Id);
        for (var i = 2; !ids.Add(id); i++) id = $"{Escape(text.Id)}-{i}";
        var source = Escape(DeclaredText.Key(text.Text));
        return $"      <trans-unit id=\"{id}\">\n        <source>{source}</source>\n        <target state=\"new\">{source}</target>\n      </trans-unit>\n";
    }

    // Without what XML does not allow, such as control characters, for which XText would throw.
    private static string Escape(string text)
    {
        var allowed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) allowed.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) allowed.Append(text[i]).Append(text[++i]);
        }

        return new XText(allowed.ToString()).ToString().Replace("\"", "&quot;");
    }
}
