namespace GdprKit.Register.Notice;

/// <summary>Transfers out of the EU/EEA, their grounds, and how to get a copy of the safeguards (Art. 13(1)(f)).</summary>
internal static class TransfersSection
{
    public static NoticePart? Of(NoticeContext c)
    {
        var groups = Found(c)
            .GroupBy(t => (t.Transfer.Country, Grounds: string.Join(',', t.Transfer.Grounds.Select(g => g.Ground)), t.Transfer.Url, t.Transfer.When, t.Transfer.Occurs, To: To(c, t.Activity, t.Transfer)))
            .Index()
            .Select(g => Group(c, g.Index, g.Item.First().Transfer, g.Item.Key.To, [.. g.Item.Select(t => t.Activity).Distinct()]))
            .ToArray();
        return c.Part("transfers", ["13(1)(f)", "14(1)(f)"], [.. c.Statements(NoticeSection.Transfers), .. groups, .. c.Denials(DataPractice.Transfers)]);
    }

    /// <summary>The transfers of the readers' data.</summary>
    public static IEnumerable<(NoticeActivity Activity, Transfer Transfer)> Found(NoticeContext c) =>
        from a in c.Activities
        from t in a.Activity.Transfers.Index()
        where a.Items.Count == 0 || a.Items.Any(i => i.Transfers.Contains(t.Index))
        select (a, t.Item);

    private static NoticeGroup Group(NoticeContext c, int position, Transfer t, string? to, IReadOnlyList<NoticeActivity> activities)
    {
        var words = c.Words;
        var blocks = new List<NoticeBlock?>
        {
            Phrases.Facts(
                Phrases.Maybe(words["transfer-to"], to),
                Phrases.Maybe(words["condition"], c.Say.Clauses(t.Occurs, t.When, null)),
                Phrases.Fact(words["transfer-ground"], t.Grounds.Where(g => g.Ground != TransferGround.Unspecified).Select(g => Phrases.Line(Phrases.Upper($"{words.Of(g.Ground)}, {c.Say.Cite(g.Article)}")))),
                t.Url is { } url ? Phrases.Fact(words["transfer-copy"], Links.Line(url, Links.Web))
                    : t.Grounds.Any(g => g.Ground == TransferGround.CompellingInterests || g.Article.StartsWith("46", StringComparison.Ordinal)) ? Phrases.Fact(words["transfer-copy"], Phrases.Line(words["transfer-contact"], "#controller")) : null),
            Phrases.Paragraph(Adequacy(c, t)),
            activities.Count < c.Activities.Count ? Phrases.Paragraph(c.Say.OnlyFor(activities)) : null,
        };
        return new()
        {
            Id = "transfer-" + (position + 1),
            Title = t.Country is null ? words["transfers-anywhere"] : Phrases.Upper(words.Country(Phrases.Clean(t.Country))),
            Blocks = [.. blocks.OfType<NoticeBlock>()],
        };
    }

    // Art. 13(1)(f) asks for the existence or absence of a decision.
    private static string Adequacy(NoticeContext c, Transfer t) => c.Words[
        !t.Grounds.Any(g => g.Ground == TransferGround.Adequacy) ? "transfer-inadequate" : t.Grounds.Count == 1 ? "transfer-adequate" : "transfer-adequacy-or"];

    private static string? To(NoticeContext c, NoticeActivity a, Transfer t) =>
        t.Recipient is not null && a.Activity.Recipients.FirstOrDefault(r => r.Id == t.Recipient) is { } recipient ? RecipientsSection.Who(c, recipient) : null;
}
