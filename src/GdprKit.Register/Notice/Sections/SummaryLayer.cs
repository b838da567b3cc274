namespace GdprKit.Register.Notice;

/// <summary>The first layer: what a reader most needs and least expects, each with a link to the section that says it in full.</summary>
internal static class SummaryLayer
{
    // More than these are a line of titles, not a list of sentences.
    private const int Listed = 10;

    public static NoticePart Of(NoticeContext c, IReadOnlyList<NoticePart> sections)
    {
        var words = c.Words;
        var ids = sections.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        NoticeFact?[] facts =
        [
            Leading("controller", [Who(c)]),
            Leading("purposes", Purposes(c)),
            Leading("data", Categories(c)),
            Leading("special", Special(c)),
            Leading("recipients", RecipientsSection.Names(c).Select(n => Phrases.Line(n, "#recipients"))),
            Leading("transfers", Transfers(c)),
            Leading("decisions", Decisions(c)),
            Leading("rights", [Phrases.Line(words[c.Gives(DataRight.Portability) ? "summary.rights-portable" : "summary.rights-text"], "#rights")]),
            Leading("object", Objections(c)),
            Leading("consent", [Phrases.Line(words["summary.consent-text"], "#withdrawal")]),
            Phrases.Fact(words["summary.complaint"], Phrases.Line(ComplaintSection.Short(c), "#complaint")),
        ];
        return new() { Id = "summary", Title = words["summary"], Blocks = Phrases.Facts(facts) is { } said ? [said] : [] };

        // The whole line is the link: a term that is not linked looks the same in each form.
        NoticeFact? Leading(string key, IEnumerable<IReadOnlyList<NoticeText>> values) =>
            values.Where(v => v.Any(p => p.Link is not null && (p.Link[0] != '#' || p.Link.StartsWith("#purpose-", StringComparison.Ordinal) || ids.Contains(p.Link[1..])))).ToArray() is { Length: > 0 } said
                ? Phrases.Fact(words["summary." + key], said) : null;
    }

    private static IReadOnlyList<NoticeText> Who(NoticeContext c)
    {
        if (c.Register.Controller is not { } controller) return [];
        var line = new List<NoticeText> { Phrases.Text(Phrases.Clean(controller.Name), "#controller") };
        if (controller.Email is { Length: > 0 } email) line.AddRange([Phrases.Text(", "), Phrases.Text(Phrases.Clean(email), Links.Mail(email))]);
        else if (controller.Phone is { Length: > 0 } phone) line.AddRange([Phrases.Text(", "), Phrases.Text(Phrases.Clean(phone), Links.Phone(phone))]);
        return line;
    }

    private static IEnumerable<IReadOnlyList<NoticeText>> Purposes(NoticeContext c) => c.Activities.Count <= Listed
        ? c.Activities.Select(a => Phrases.Line(a.Purpose, "#" + a.Anchor))
        : [[.. Phrases.Links(c.Activities, a => Phrases.Upper(a.Title))]];

    private static IEnumerable<IReadOnlyList<NoticeText>> Categories(NoticeContext c)
    {
        string[] names = [.. c.Activities.SelectMany(a => a.Items).Select(i => i.Category).Distinct().Order().Select(d => c.Words.Of(d))];
        if (names.Length > 0) yield return Phrases.Line(Phrases.Enumerate(names), "#data");
    }

    private static IEnumerable<IReadOnlyList<NoticeText>> Special(NoticeContext c) =>
        c.Activities.SelectMany(a => a.Items).Where(i => i.IsSpecial || i.Category == DataCategory.CriminalOffence).Select(i => i.Category).Distinct().Order().Select(d => Phrases.Line(c.Words.Of(d), "#data"));

    private static IEnumerable<IReadOnlyList<NoticeText>> Transfers(NoticeContext c)
    {
        var transfers = TransfersSection.Found(c).Select(t => t.Transfer).ToArray();
        if (transfers.Length == 0) yield break;
        var text = c.Words[transfers.All(t => t.Occurs != Occurs.Always || t.When is not null) ? "summary.transfers-may" : "summary.transfers-yes"];
        string[] countries = [.. transfers.Where(t => t.Country is not null).Select(t => c.Words.Country(Phrases.Clean(t.Country!))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        yield return Phrases.Line(Phrases.Sentence(countries.Length == 0 ? text : $"{text}: {c.Words.List(countries)}"), "#transfers");
    }

    private static IEnumerable<IReadOnlyList<NoticeText>> Decisions(NoticeContext c)
    {
        if (c.Activities.Any(a => a.Activity.AutomatedDecisions.Count > 0)) yield return Phrases.Line(c.Words["summary.decides"], "#decisions");
        if (c.Activities.Any(a => a.Activity.Profiling.Count > 0)) yield return Phrases.Line(c.Words["summary.profiles"], "#decisions");
    }

    private static IEnumerable<IReadOnlyList<NoticeText>> Objections(NoticeContext c)
    {
        if (c.Gives(DataRight.MarketingObjection)) yield return Phrases.Line(c.Words["summary.object-marketing"], "#objection");
        if (c.Gives(DataRight.Objection)) yield return Phrases.Line(c.Words["summary.object-interests"], "#objection");
    }
}
