namespace GdprKit.Register.Notice;

/// <summary>From whom data comes (Art. 14(2)(f)).</summary>
internal static class SourcesSection
{
    public static NoticePart? Of(NoticeContext c)
    {
        var sources = c.Activities
            .SelectMany(a => a.Activity.Sources.Index().Select(s => (Words: Words(c, s.Item), Activity: a, Data: a.Linked(s.Index, i => i.Sources))))
            .Where(s => s.Data.Count > 0 || s.Activity.Items.Count == 0)
            .GroupBy(s => s.Words, StringComparer.Ordinal)
            .Select(g => Line(c, g.Key, [.. g.Select(s => s.Activity).Distinct()], [.. g.Where(s => s.Data.Count < s.Activity.Items.Count).SelectMany(s => s.Data)]))
            .ToArray();
        return c.Part("sources", ["14(2)(f)"],
        [
            .. c.Statements(NoticeSection.Sources),
            sources.Length == 0 ? null : new NoticeList { Items = sources },
        ]);
    }

    private static IReadOnlyList<NoticeText> Line(NoticeContext c, string source, IReadOnlyList<NoticeActivity> activities, IReadOnlyList<DataItem> data) =>
        data.Count > 0 ? Phrases.Line(Phrases.Sentence($"{source}: {c.Say.Items(data)}")) : [Phrases.Text(Phrases.Sentence(source)), .. c.Say.For(new(c.Activities, activities, []))];

    private static string Words(NoticeContext c, DataSource s)
    {
        var text = c.Words.Of(s.From);
        if (!string.IsNullOrWhiteSpace(s.Details)) text += s.From == DataOrigin.Unspecified ? "" : " – " + Phrases.Clean(s.Details);
        if (s.From == DataOrigin.Unspecified && !string.IsNullOrWhiteSpace(s.Details)) text = Phrases.Clean(s.Details);
        return text + c.Say.Conditions(s.Occurs, s.When, null, s.Examples);
    }
}
