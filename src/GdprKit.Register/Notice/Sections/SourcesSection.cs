namespace GdprKit.Register.Notice;

/// <summary>From whom data comes (Art. 14(2)(f)).</summary>
internal static class SourcesSection
{
    public static NoticePart? Of(NoticeContext c)
    {
        var sources = c.Activities
            .SelectMany(a => a.Activity.Sources.Index().Select(s => (s.Item, Data: a.Linked(s.Index, i => i.Sources))))
            .Where(s => s.Data.Count > 0 || c.Subject is null)
            .GroupBy(s => Words(c, s.Item), StringComparer.Ordinal)
            .Select(g => Phrases.Line(Phrases.Sentence(g.SelectMany(s => s.Data).ToArray() is { Length: > 0 } data ? g.Key + ": " + c.Say.Items(data) : g.Key)))
            .ToArray();
        return c.Part("sources", ["14(2)(f)"],
        [
            .. c.Statements(NoticeSection.Sources),
            sources.Length == 0 ? null : new NoticeList { Items = sources },
        ]);
    }

    private static string Words(NoticeContext c, DataSource s)
    {
        var text = c.Words.Of(s.From);
        if (!string.IsNullOrWhiteSpace(s.Details)) text += s.From == DataOrigin.Unspecified ? "" : " – " + Phrases.Clean(s.Details);
        if (s.From == DataOrigin.Unspecified && !string.IsNullOrWhiteSpace(s.Details)) text = Phrases.Clean(s.Details);
        return text + c.Say.Conditions(s.Occurs, s.When, null, s.Examples);
    }
}
