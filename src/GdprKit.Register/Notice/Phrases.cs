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
        // Nearly all texts are.
        if (IsClean(text)) return text;

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsDirection(c)) continue;
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

    private static bool IsClean(string text)
    {
        var space = true;
        foreach (var c in text)
        {
            if (IsDirection(c) || char.IsControl(c) || (char.IsWhiteSpace(c) && (c != ' ' || space))) return false;
            space = c == ' ';
        }

        return text.Length == 0 || !space;
    }

    private static bool IsDirection(char c) => c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\u200e' or '\u200f' or '\u061c' or '\ufeff';

    public static NoticeText Text(string text, string? link = null) => new() { Text = text, Link = link };

    public static IReadOnlyList<NoticeText> Line(string text, string? link = null) => [Text(text, link)];

    public static NoticeParagraph Paragraph(string text) => Paragraph(Line(text));

    public static NoticeParagraph Paragraph(IReadOnlyList<NoticeText> text) => new() { Text = text };

    public static NoticeFact Fact(string term, params IEnumerable<IReadOnlyList<NoticeText>> values) => new() { Term = term, Values = [.. values] };

    public static NoticeFact Fact(string term, string value) => Fact(term, Line(value));

    /// <summary>A table without the columns of which no row says anything; <see langword="null"/>: no rows.</summary>
    public static NoticeTable? Table(string caption, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<IReadOnlyList<NoticeText>>> rows)
    {
        if (rows.Count == 0) return null;
        int[] said = [.. Enumerable.Range(0, columns.Count).Where(i => i == 0 || rows.Any(r => IsSaid(r[i])))];
        return new()
        {
            Caption = caption,
            Columns = [.. said.Select(i => columns[i])],
            Rows = [.. rows.Select(r => (IReadOnlyList<IReadOnlyList<NoticeText>>)[.. said.Select(i => IsSaid(r[i]) ? r[i] : Line("–"))])],
        };

        static bool IsSaid(IReadOnlyList<NoticeText> cell) => cell.Any(p => p.Text.Length > 0);
    }

    /// <summary>Facts that were declared; <see langword="null"/> where none were.</summary>
    public static NoticeFacts? Facts(params IEnumerable<NoticeFact?> facts) => facts.OfType<NoticeFact>().Where(f => f.Values.Count > 0).ToArray() is { Length: > 0 } said ? new() { Facts = said } : null;

    /// <summary>A fact whose value may not be declared.</summary>
    public static NoticeFact? Maybe(string term, string? value) => string.IsNullOrWhiteSpace(value) ? null : Fact(term, Sentence(value));

    public static string Upper(string text)
    {
        text = Clean(text);
        return text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
    }

    /// <summary>Declared texts in a row. A semicolon keeps those apart that have commas of their own.</summary>
    public static string Series(IEnumerable<string> texts)
    {
        string[] clean = [.. texts.Select(Clean)];
        return string.Join(clean.Length > 1 && clean.Any(t => t.Contains(',', StringComparison.Ordinal)) ? "; " : ", ", clean);
    }

    /// <summary>Words of ours as a list, with one capital.</summary>
    public static string Enumerate(IEnumerable<string> words) => string.Join(", ", words.Select((w, i) => i == 0 ? w : LowerFirst(w)));

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
        if (Clauses(occurs, when, unless) is { Length: > 0 } clauses) parts.Add(clauses);
        if (!string.IsNullOrWhiteSpace(law)) parts.Add(Law(law));
        return parts.Count == 0 ? "" : " (" + string.Join("; ", parts) + ")";
    }

    /// <summary>When a fact holds: "in some cases, when you call"; empty: always.</summary>
    public string Clauses(Occurs occurs, string? when, string? unless)
    {
        var parts = new List<string>();
        if (occurs != Occurs.Always) parts.Add(words.Of(occurs));
        if (!string.IsNullOrWhiteSpace(when)) parts.Add(words.Fill("when", Clean(when)));
        if (!string.IsNullOrWhiteSpace(unless)) parts.Add(words.Fill("unless", Clean(unless)));
        return string.Join(", ", parts);
    }

    /// <summary>What a channel list says: "by e-mail or by telephone".</summary>
    public string Channels(IReadOnlyList<Via> via) => words.List([.. via.Select(v => words.Of(v))], "or");

    /// <summary>An item: its name or, where that was made from code in another language, its category.</summary>
    public string Item(DataItem item)
    {
        if (item.Name.Length == 0 || (item.NameIsInferred && words.Language != "en")) return LowerFirst(words.Of(item.Category));
        return item.NameIsInferred ? LowerFirst(Clean(item.Name)) : Clean(item.Name);
    }

    /// <summary>Items by what is said of them, a line each: those of which nothing is said first. What is said of several stands before them, once.</summary>
    /// <param name="items">The items.</param>
    /// <param name="describe">Whether to say what they are.</param>
    public IEnumerable<string> ItemLines(IEnumerable<DataItem> items, bool describe)
    {
        var groups = items.GroupBy(i => (Description: describe ? i.Description : null, i.DerivedFrom, i.Occurs, i.When, i.Unless, i.Law, Exemplified: i.Examples.Count > 0 ? string.Join('\n', i.Examples.Prepend(Item(i))) : null));
        foreach (var group in groups.Select(g => (g.Key, Names: Items(g), Examples: g.First().Examples)).OrderBy(g => g.Key is { Description: null, DerivedFrom: null, Occurs: Occurs.Always, When: null, Unless: null, Law: null, Exemplified: null } ? 0 : 1))
        {
            var (key, text) = (group.Key, group.Names);
            if (!string.IsNullOrWhiteSpace(key.DerivedFrom)) text += ", " + words.Fill("derived", Clean(key.DerivedFrom));
            if (key.Law is not null || key.Exemplified is not null) text += Conditions(Occurs.Always, null, null, group.Examples, key.Law);
            if (Clauses(key.Occurs, key.When, key.Unless) is { Length: > 0 } clauses) text = Upper(clauses) + ": " + text;
            if (!string.IsNullOrWhiteSpace(key.Description)) text += ": " + Clean(key.Description);
            yield return Upper(text);
        }
    }

    /// <summary>People: their name or, where that was made from the English name of their category, the language's own.</summary>
    public string Subject(DataSubject subject) => subject.NameIsInferred ? words.Of(subject.Category) : Clean(subject.Name);

    public string Items(IEnumerable<DataItem> items) => Series(items.Select(Item).Distinct(StringComparer.Ordinal));

    /// <summary>Links to the only purposes that something is for.</summary>
    public IReadOnlyList<NoticeText> OnlyFor(IReadOnlyList<NoticeActivity> activities) => Framed("for-purposes", activities);

    /// <summary>For which purposes something holds, after a space; nothing where it holds for all of them.</summary>
    public List<NoticeText> For(Extent extent)
    {
        if (extent.IsEverywhere) return [];
        if (extent.Part.Count == extent.All.Count) return [Text(" "), Text(words["holds-as-far"])];

        var (line, rest) = (new List<NoticeText>(), extent.Rest);
        // The shorter list says the same.
        if (extent.Whole.Count > 0 && extent.Whole.Count + extent.Part.Count < extent.All.Count)
            line.AddRange([Text(" "), .. extent.Part.Count == 0 && rest.Count < extent.Whole.Count ? Framed("holds-except", rest) : Framed(extent.Whole.Count == 1 ? "holds-for-one" : "holds-for", extent.Whole)]);
        if (extent.Part.Count > 0)
            line.AddRange([Text(" "), .. extent.Whole.Count == 0 && rest.Count < extent.Part.Count ? Framed("holds-in-part-except", rest) : Framed("holds-in-part", extent.Part)]);
        return line;
    }

    /// <summary>That the legal basis is not stated for some purposes, or is for some only.</summary>
    public IReadOnlyList<NoticeText> BasisNotStated(IReadOnlyList<NoticeActivity> all, IReadOnlyList<NoticeActivity> lacking)
    {
        var stated = all.Except(lacking).ToArray();
        return stated.Length == 0 ? Line(words["rights-basis-nowhere"]) : stated.Length < lacking.Count ? Framed("rights-basis-only", stated) : Framed("rights-basis-except", lacking);
    }

    public static IEnumerable<NoticeText> Links(IReadOnlyList<NoticeActivity> activities, Func<NoticeActivity, string>? name = null)
    {
        foreach (var (i, a) in activities.Index())
        {
            if (i > 0) yield return Text("; ");
            yield return Text(name is null ? a.Purpose : name(a), "#" + a.Anchor);
        }
    }

    public string Cite(string article) => Clean(Citation.Of(article, words.Language));

    /// <summary>A law as the language cites it: <c>SE:1999:1078:7:2</c> gives "7 kap. 2 § SFS 1999:1078". What is cited in another way stays, without its country.</summary>
    public string Law(string law)
    {
        law = Clean(law);
        var parts = law.Split(':', StringSplitOptions.TrimEntries);
        if (parts is ["SE" or "DK", _, _, .. var provision] && provision.Length <= 2 && parts[1..].All(p => p.Length > 0 && p.All(char.IsAsciiLetterOrDigit)))
        {
            var act = words.Fill("law." + parts[0], parts[1], parts[2]);
            return provision.Length == 0 ? act : words.Fill(provision.Length == 1 ? "law.section" : "law.chapter", [act, .. provision]);
        }

        return law is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', ':', ..] ? law[3..].Trim() : law;
    }

    private List<NoticeText> Framed(string key, IReadOnlyList<NoticeActivity> activities)
    {
        var frame = words[key];
        var at = frame.IndexOf("{0}", StringComparison.Ordinal);
        return [Text(frame[..at]), .. Links(activities), Text(frame[(at + 3)..] + ".")];
    }

    // "VAT number" and "LinkedIn profile" keep their capitals.
    private static string LowerFirst(string text) => text.Length > 0 && !text.Split(' ')[0].Skip(1).Any(char.IsUpper) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
