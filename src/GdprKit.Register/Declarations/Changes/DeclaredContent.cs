using System.Globalization;
using System.Text;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Changes;

/// <summary>What one declaration says, as the register's JSON says it.</summary>
internal static class DeclaredContent
{
    /// <summary>Code names, what only links, and identifiers, which are not everywhere said by declarations alone.</summary>
    private static readonly HashSet<string> NoContent = new(StringComparer.Ordinal)
    {
        "about", "dangling", "datedBy", "formerIds", "id", "identifier", "inferredLabel", "language", "member", "members", "recipient", "subject", "type",
    };

    public static Content Of(Scoped where) => where.Declaration.Kind switch
    {
        Kinds.LegalBasis => Basis(where),
        Kinds.Retention => Retention(where),
        Kinds.SecurityMeasure => Measure(where),
        Kinds.Suppression => new(where) { { "rule", where.Declaration.Text("rule") }, { "because", where.Declaration.Tells("because") ? where.Declaration.Text("because") : null } },
        Kinds.DataSource => Renamed(where, ("origin", "from")),
        Kinds.JointController => Renamed(where, ("with", "name")),
        Kinds.Profiling or Kinds.StoredIn => Renamed(where, ("data", "data")),
        _ => Renamed(where),
    };

    /// <summary>One content for each practice that is denied.</summary>
    public static IEnumerable<Content> Denials(Scoped where) => Texts(where.Declaration, "practice", "more").Select(p => new Content(where) { { "practice", p } });

    public static Content Subject(Scoped where, KnownIds ids)
    {
        var d = where.Declaration;
        var who = d.Text("who");
        var id = d.Text("id") ?? StableId.FromName(who ?? StableId.Title(d.Text("category") ?? "Unspecified"));
        return new(where) { { "id", ids.Subject(id, d.List("formerIds")) }, { "name", who }, { "category", d.Text("category") } };
    }

    public static Content Recipient(ResolvedRecipient recipient, KnownIds ids)
    {
        var d = recipient.Declaration;
        var content = new Content(recipient.User)
        {
            { "id", IdOf(recipient, ids) },
            { "names", recipient.Names.ToArray() },
            { "kinds", recipient.Categories.ToArray() },
            { "isProcessor", recipient.IsProcessor },
            { "subProcessors", recipient.Engaged.Select(r => Recipient(r, ids)).ToArray() },
            // What the activity says of this use is nearer than what the class says of the recipient.
            { "when", recipient.Nearest("when") },
            { "unless", recipient.Nearest("unless") },
            { "law", recipient.Nearest("law") },
            { "occurs", recipient.Nearest("occurs") },
        };
        foreach (var name in (string[])["agreement", "terms", "examples", "registrationNumber", "address", "country", "email", "phone", "url"])
        {
            if (d.Values.TryGetValue(name, out var value)) content.Add(name, value);
        }

        return content;
    }

    public static Content Transfer(Scoped where, string? recipient = null)
    {
        var content = Renamed(where, ("anyOf", "grounds"));
        content.Add("grounds", Texts(where.Declaration, "anyOf"));
        content.Add("recipient", recipient);
        return content;
    }

    public static string IdOf(ResolvedRecipient recipient, KnownIds ids) => ids.Recipient(recipient.Id, recipient.Declaration.List("formerIds"));

    private static Content Basis(Scoped where)
    {
        var d = where.Declaration;
        var (article, basis) = d.Says("condition") ? ("9", "condition") : d.Says("ground") ? ("10", "ground") : ("6", "basis");
        var content = Renamed(where, ("with", "parties"), ("condition", ""), ("ground", ""), ("basis", ""));
        content.Add("article", article);
        content.Add("basis", d.Text(basis));
        return content;
    }

    private static Content Retention(Scoped where)
    {
        var d = where.Declaration;
        var content = Renamed(where, ("years", ""), ("months", ""), ("days", ""));
        content.Add("period", PeriodOf(d));
        if (!d.Says("limit") && d.Says("law")) content.Add("limit", "AtLeast");
        return content;
    }

    private static Content Measure(Scoped where)
    {
        var d = where.Declaration;
        var content = Renamed(where, ("measure", ""), ("more", ""), ("measures", ""));
        content.Add("measures", Texts(d, "measure", "more", "measures"));
        content.Add("audience", d.Text("audience") ?? "Authority");
        return content;
    }

    private static Content Renamed(Scoped where, params (string From, string To)[] renamed)
    {
        var content = new Content(where);
        foreach (var pair in where.Declaration.Values)
        {
            // Which data a declaration speaks of is told by what is linked to the data.
            var to = NoContent.Contains(pair.Key) || pair.Key == "data" ? "" : pair.Key;
            foreach (var other in renamed)
            {
                if (other.From == pair.Key) to = other.To;
            }

            if (to.Length > 0) content.Add(to, pair.Value);
        }

        return content;
    }

    private static string[] Texts(Declaration declaration, params string[] names) =>
        [.. names.SelectMany(n => declaration.Text(n) is { } single ? [single] : declaration.List(n))];

    /// <summary>As it is written, also one that there cannot be (GDPR4003).</summary>
    private static string? PeriodOf(Declaration declaration)
    {
        var period = new StringBuilder("P");
        foreach (var (name, unit) in ((string, char)[])[("years", 'Y'), ("months", 'M'), ("days", 'D')])
        {
            if (declaration.Number(name) is { } number) period.Append(number.ToString(CultureInfo.InvariantCulture)).Append(unit);
        }

        return period.Length > 1 ? period.ToString() : null;
    }
}
