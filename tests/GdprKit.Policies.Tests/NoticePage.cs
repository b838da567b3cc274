using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace GdprKit.Policies.Tests;

/// <summary>
/// A privacy notice as its readers get it: an HTML page, read in lines. A line is a paragraph, an item of a list, a term with one of its
/// values, or a row of a table; it begins with the headings under which it stands.
/// </summary>
internal sealed class NoticePage
{
    private readonly IElement _main;

    public NoticePage(string html) => _main = new HtmlParser().ParseDocument(html).QuerySelector("main") ?? throw new FormatException("The notice has no <main>.");

    /// <summary>The lines of a section; <see langword="null"/>: there is none with that id.</summary>
    public IReadOnlyList<string>? Section(string id) => Find(id) is { } section ? Lines(section) : null;

    /// <summary>The lines about a purpose; <see langword="null"/>: no heading names it.</summary>
    public IReadOnlyList<string>? Purpose(string title) =>
        Find("purposes")?.QuerySelectorAll("section").SingleOrDefault(s => string.Equals(Text(s.QuerySelector("h3")!), title, StringComparison.OrdinalIgnoreCase)) is { } section ? Lines(section) : null;

    private IElement? Find(string id) => _main.Children.SingleOrDefault(s => s.Id == id);

    private static string[] Lines(IElement root) => [.. root.QuerySelectorAll("h3, p, li, dd, tr").Select(e => string.Join(": ", [.. Headings(root, e), .. Line(e)]))];

    private static IEnumerable<string> Line(IElement e) => e.LocalName switch
    {
        "dd" => [Text(e.ParentElement!.QuerySelector("dt")!), Text(e)],
        "tr" => [string.Join(" | ", e.Children.Select(Text))],
        _ => [Text(e)],
    };

    // The heading of what was asked for stands in its own line only.
    private static IEnumerable<string> Headings(IElement root, IElement e) => e
        .GetAncestors().OfType<IElement>()
        .TakeWhile(a => a != root)
        .Where(a => a.LocalName == "section" && e.LocalName != "h3")
        .Select(a => Text(a.QuerySelector("h3")!))
        .Reverse();

    private static string Text(IElement e) => Wording.Plain(e.TextContent);
}
