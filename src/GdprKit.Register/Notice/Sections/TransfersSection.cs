namespace GdprKit.Register.Notice;

/// <summary>Transfers out of the EU/EEA, their grounds, and how to get a copy of the safeguards (Art. 13(1)(f)).</summary>
internal static class TransfersSection
{
    public static NoticePart? Of(NoticeContext c)
    {
        var groups = c.Activities
            .SelectMany(a => a.Activity.Transfers.Index().Where(t => a.Items.Count == 0 || a.Linked(t.Index, i => i.Transfers).Count > 0).Select(t => (Activity: a, Transfer: t.Item)))
            .GroupBy(t => (t.Transfer.Country, Grounds: string.Join(',', t.Transfer.Grounds.Select(g => g.Ground)), t.Transfer.Url, t.Transfer.When, t.Transfer.Occurs))
            .Index()
            .Select(g => Group(c, g.Index, g.Item.First().Transfer, [.. g.Item.Select(t => t.Activity).Distinct()]))
            .ToArray();
        return c.Part("transfers", ["13(1)(f)", "14(1)(f)"], [.. c.Statements(NoticeSection.Transfers), .. groups, .. c.Denials(DataPractice.Transfers)]);
    }

    private static NoticeGroup Group(NoticeContext c, int position, Transfer t, IReadOnlyList<NoticeActivity> activities)
    {
        var words = c.Words;
        var conditions = c.Say.Conditions(t.Occurs, t.When, null, []);
        var blocks = new List<NoticeBlock?>
        {
            Phrases.Facts(
                conditions.Length == 0 ? null : Phrases.Fact(words["condition"], Phrases.Sentence(conditions[2..^1])),
                Phrases.Fact(words["transfer-ground"], t.Grounds.Select(g => Phrases.Line(Phrases.Upper($"{words.Of(g.Ground)}, {Cite(c, g)}")))),
                t.Url is { } url ? Phrases.Fact(words["transfer-copy"], Links.Line(url, Links.Web))
                    : t.Grounds.Any(g => g.Ground != TransferGround.Adequacy && g.Article.StartsWith("46", StringComparison.Ordinal)) ? Phrases.Fact(words["transfer-copy"], Phrases.Line(words["transfer-contact"], "#controller")) : null),
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

    private static string Cite(NoticeContext c, TransferSafeguard g) => c.Say.Cite(g.Article);
}
