using System.Globalization;
using System.Text;
using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Notice;

/// <summary>Puts declared texts and the notice's own words together.</summary>
internal sealed class Phrases(Words words)
{
    /// <summary>Declared text in one line, without characters that control the display of what follows.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\ufeff') continue;
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
            }
            else
            {
                clean.Append(c);
            }
        }

        return clean.ToString().TrimEnd();
    }

    public static NoticeText Text(string text, string? link = null) => new() { Text = text, Link = link };

    public static IReadOnlyList<NoticeText> Line(string text, string? link = null) => [Text(text, link)];

    public static NoticeParagraph Paragraph(string text) => Paragraph(Line(text));

    public static NoticeParagraph Paragraph(IReadOnlyList<NoticeText> text) => new() { Text = text };

    public static NoticeFact Fact(string term, params IEnumerable<IReadOnlyList<NoticeText>> values) => new() { Term = term, Values = [.. values] };

    public static NoticeFact Fact(string term, string value) => Fact(term, Line(value));

    /// <summary>Facts that were declared; <see langword="null"/> where none were.</summary>
    public static NoticeFacts? Facts(params IEnumerable<NoticeFact?> facts) => facts.OfType<NoticeFact>().Where(f => f.Values.Count > 0).ToArray() is { Length: > 0 } said ? new() { Facts = said } : null;

    /// <summary>A fact whose value may not be declared.</summary>
    public static NoticeFact? Maybe(string term, string? value) => string.IsNullOrWhiteSpace(value) ? null : Fact(term, Sentence(value));

    public static string Upper(string text)
    {
        text = Clean(text);
        return text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
    }

    /// <summary>Text with a capital and a full stop.</summary>
    public static string Sentence(string text)
    {
        text = Upper(text);
        return text.Length == 0 || text[^1] is '.' or '!' or '?' or ':' or '…' ? text : text + ".";
    }

    /// <summary>The conditions of a fact in brackets, with a space before; empty: it always holds.</summary>
    public string Conditions(Occurs occurs, string? when, string? unless, IReadOnlyList<string> examples, string? law = null)
    {
        var parts = new List<string>();
        if (examples.Count > 0) parts.Add(words.Fill("example-part", string.Join(", ", examples.Select(Clean))));
        if (occurs != Occurs.Always) parts.Add(words.Of(occurs));
        if (!string.IsNullOrWhiteSpace(when)) parts.Add(words.Fill("when", Clean(when)));
        if (!string.IsNullOrWhiteSpace(unless)) parts.Add(words.Fill("unless", Clean(unless)));
        if (!string.IsNullOrWhiteSpace(law)) parts.Add(Law(law));
        return parts.Count == 0 ? "" : " (" + string.Join("; ", parts) + ")";
    }

    /// <summary>What a channel list says: "by e-mail or by telephone".</summary>
    public string Channels(IReadOnlyList<Via> via) => words.List([.. via.Select(v => words.Of(v))], "or");

    /// <summary>An item: its name or, where that was made from code in another language, its category.</summary>
    public string Item(DataItem item)
    {
        var name = item.Name.Length == 0 || (item.NameIsInferred && words.Language != "en") ? words.Of(item.Category) : item.Name;
        if (item.NameIsInferred && words.Language == "en") name = LowerFirst(name);
        return Clean(name);
    }

    /// <summary>An item with what is said of it.</summary>
    public string FullItem(DataItem item)
    {
        var text = Item(item);
        if (!string.IsNullOrWhiteSpace(item.Description)) text += ": " + Clean(item.Description);
        if (!string.IsNullOrWhiteSpace(item.DerivedFrom)) text += ", " + words.Fill("derived", Clean(item.DerivedFrom));
        return text + Conditions(item.Occurs, item.When, item.Unless, item.Examples, item.Law);
    }

    public string Items(IEnumerable<DataItem> items) => string.Join(", ", items.Select(Item).Distinct(StringComparer.Ordinal));

    /// <summary>Links to the purposes that something is for.</summary>
    public IReadOnlyList<NoticeText> OnlyFor(IReadOnlyList<NoticeActivity> activities)
    {
        var frame = words["for-purposes"];
        var at = frame.IndexOf("{0}", StringComparison.Ordinal);
        return [Text(frame[..at]), .. Links(activities), Text(frame[(at + 3)..] + ".")];
    }

    public static IEnumerable<NoticeText> Links(IReadOnlyList<NoticeActivity> activities)
    {
        foreach (var (i, a) in activities.Index())
        {
            if (i > 0) yield return Text("; ");
            yield return Text(a.Purpose, "#" + a.Anchor);
        }
    }

    public string Cite(string article) => Citation.Of(article, words.Language);

    /// <summary><c>SE:1999:1078:7 kap. 2 §</c> without its country.</summary>
    public static string Law(string law)
    {
        law = Clean(law);
        return law is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', ':', ..] ? law[3..].Trim() : law;
    }

    // "VAT number" and "LinkedIn profile" keep their capitals.
    private static string LowerFirst(string text) => text.Length > 0 && !text.Split(' ')[0].Skip(1).Any(char.IsUpper) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
