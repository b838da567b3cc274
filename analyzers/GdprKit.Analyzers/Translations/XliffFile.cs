using System.Xml;
using System.Xml.Linq;
using GdprKit.Declarations.Translations;

namespace GdprKit.Analyzers.Translations;

/// <summary>
/// Reads a translation file: XLIFF 1.2 (OASIS), the form that .NET's own tools write and translators' tools read. As there, a unit whose
/// target is in the state <c>new</c> or <c>needs-translation</c> is not translated yet, and one with <c>translate="no"</c> stays as it is.
/// </summary>
internal sealed class XliffFile
{
    private const string Namespace = "urn:oasis:names:tc:xliff:document:1.2";

    private static readonly XNamespace Xliff = Namespace;

    private readonly List<string> _languages = [];
    private readonly List<XliffUnit> _units = [];
    private readonly List<(string Message, int Line)> _faults = [];

    private XliffFile() { }

    /// <summary>The languages of the file's targets, also those in which nothing is translated yet.</summary>
    public IReadOnlyList<string> Languages => _languages;

    public IReadOnlyList<XliffUnit> Units => _units;

    /// <summary>What is wrong with the file, with the line, from 1.</summary>
    public IReadOnlyList<(string Message, int Line)> Faults => _faults;

    public static XliffFile Read(string text)
    {
        var file = new XliffFile();
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            file.ReadRoot(XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root!);
        }
        catch (XmlException e)
        {
            // The reader's message is in the language of the machine, and ends with the place, which is told apart.
            file._faults.Add(("it is no well-formed XML here", Math.Max(1, e.LineNumber)));
        }

        return file;
    }

    private void ReadRoot(XElement root)
    {
        if (root.Name != Xliff + "xliff")
        {
            Fault(root, $"it is no XLIFF 1.2: its root is not <xliff version=\"1.2\" xmlns=\"{Namespace}\">");
            return;
        }

        foreach (var file in root.Elements(Xliff + "file"))
        {
            var language = (string?)file.Attribute("target-language");
            if (string.IsNullOrWhiteSpace(language)) Fault(file, "<file> does not say its target-language");
            else if (!Translation.IsSpoken(language!)) Fault(file, $"GdprKit has no words of its own in the target-language '{language}', only in {string.Join(", ", Translation.Languages)}");
            else if (string.Equals(language, (string?)file.Attribute("source-language"), StringComparison.OrdinalIgnoreCase)) Fault(file, $"'{language}' is both the source-language and the target-language");
            else ReadUnits(file, language!);
        }
    }

    private void ReadUnits(XElement file, string language)
    {
        _languages.Add(language);
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var unit in file.Descendants(Xliff + "trans-unit"))
        {
            var source = unit.Element(Xliff + "source")?.Value;
            if (string.IsNullOrWhiteSpace(source))
            {
                Fault(unit, "<trans-unit> has no <source>");
                continue;
            }

            var target = Target(unit, source!);
            _units.Add(new(language, source!, target, Line(unit)));
            if (target is null) continue;

            var key = DeclaredText.Key(source!);
            if (!known.TryGetValue(key, out var other)) known.Add(key, target);
            else if (other != target) Fault(unit, $"'{key}' is translated twice, as '{other}' and as '{target}'");
        }
    }

    private static string? Target(XElement unit, string source)
    {
        if ((string?)unit.Attribute("translate") == "no") return source;
        var target = unit.Element(Xliff + "target");
        return target is null || string.IsNullOrWhiteSpace(target.Value) || (string?)target.Attribute("state") is "new" or "needs-translation" ? null : target.Value.Trim();
    }

    private void Fault(XElement at, string message) => _faults.Add((message, Line(at)));

    private static int Line(XElement element) => ((IXmlLineInfo)element).LineNumber;
}
