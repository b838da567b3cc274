namespace GdprKit.Register.Notice;

/// <summary>The first layer: what a reader most needs, each with a link to the section that says it in full.</summary>
internal static class SummaryLayer
{
    public static NoticePart Of(NoticeContext c, IReadOnlyList<NoticePart> sections)
    {
        var words = c.Words;
        NoticeFact?[] facts =
        [
            Leading("controller", [Who(c)]),
            Leading("purposes", c.Activities.Select(a => Phrases.Line(a.Purpose, "#" + a.Anchor))),
            Leading("data", Categories(c)),
            Leading("recipients", RecipientsSection.Names(c).Select(n => Phrases.Line(n, "#recipients"))),
            Has("transfers") && c.Activities.Any(a => a.Activity.Transfers.Count > 0) ? To("transfers", words["section.transfers"], words["summary.transfers-yes"]) : null,
            c.Activities.Any(a => a.Activity.Profiling.Count > 0 || a.Activity.AutomatedDecisions.Count > 0) ? To("decisions", words["section.decisions"], words["summary.decisions-yes"]) : null,
            Has("rights") ? To("rights", words["summary.rights"], words["summary.rights-text"]) : null,
            Has("objection") ? Phrases.Fact(words["summary.object"], Objections(c)) : null,
            Has("withdrawal") ? To("withdrawal", words["summary.consent"], words["summary.consent-text"]) : null,
            To("complaint", words["summary.complaint"], ComplaintSection.Short(c)),
        ];
        return new() { Id = "summary", Title = words["summary"], Blocks = Phrases.Facts(facts) is { } said ? [said] : [] };

        bool Has(string id) => sections.Any(s => s.Id == id);

        // The whole line is the link: a term that is not linked looks the same in each form.
        NoticeFact To(string id, string term, string text) => Phrases.Fact(term, Phrases.Line(text, "#" + id));

        NoticeFact? Leading(string id, IEnumerable<IReadOnlyList<NoticeText>> values) =>
            Has(id) && values.Where(v => v.Count > 0).ToArray() is { Length: > 0 } said ? Phrases.Fact(words["summary." + id], said) : null;
    }

    private static IReadOnlyList<NoticeText> Who(NoticeContext c)
    {
        if (c.Register.Controller is not { } controller) return [];
        var line = new List<NoticeText> { Phrases.Text(Phrases.Clean(controller.Name), "#controller") };
        if (controller.Email is { Length: > 0 } email) line.AddRange([Phrases.Text(", "), Phrases.Text(Phrases.Clean(email), Links.Mail(email))]);
        return line;
    }

    private static IEnumerable<IReadOnlyList<NoticeText>> Categories(NoticeContext c)
    {
        string[] names = [.. c.Activities.SelectMany(a => a.Items).Select(i => i.Category).Distinct().Order().Select(d => c.Words.Of(d))];
        if (names.Length > 0) yield return Phrases.Line(string.Join("; ", names), "#data");
    }

    private static IEnumerable<IReadOnlyList<NoticeText>> Objections(NoticeContext c)
    {
        if (c.HasMarketing) yield return Phrases.Line(c.Words["summary.object-marketing"], "#objection");
        if (c.Objectionable.Count > 0) yield return Phrases.Line(c.Words["summary.object-interests"], "#objection");
    }
}
