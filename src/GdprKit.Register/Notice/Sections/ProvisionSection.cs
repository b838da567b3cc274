namespace GdprKit.Register.Notice;

/// <summary>Whether data must be provided, and what follows otherwise (Art. 13(2)(e)).</summary>
internal static class ProvisionSection
{
    public static NoticePart? Of(NoticeContext c)
    {
        var rows = c.Activities
            .SelectMany(a => a.Items)
            .Where(i => i.Provision != Provision.Unspecified || !string.IsNullOrWhiteSpace(i.Consequence))
            .GroupBy(i => (i.Provision, i.Consequence, Law: i.Provision == Provision.Statutory ? i.Law : null))
            .Select(g => (IReadOnlyList<IReadOnlyList<NoticeText>>)
            [
                Phrases.Line(Phrases.Upper(c.Say.Items(g))),
                Phrases.Line((g.Key.Provision == Provision.Unspecified ? "" : c.Words.Of(g.Key.Provision)) + (string.IsNullOrWhiteSpace(g.Key.Law) ? "" : $" ({c.Say.Law(g.Key.Law)})")),
                Phrases.Line(Phrases.Sentence(g.Key.Consequence ?? "")),
            ])
            .ToArray();
        return c.Part("provision", ["13(2)(e)"], Phrases.Table(c.Words["section.provision"], [c.Words["what-data"], c.Words["must"], c.Words["consequence"]], rows));
    }
}
