using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Notice;

/// <summary>How long data is kept (Art. 13(2)(a)).</summary>
internal static class RetentionSection
{
    public static NoticePart? Of(NoticeContext c)
    {
        NoticeBlock? rules = null;
        var said = c.Activities.Select(a => (Activity: a, Lines: Of(c, a))).Where(r => r.Lines.Count > 0).ToArray();
        if (said.Length > 0)
        {
            // Purposes for which the same holds stand together; what holds for most of them comes last, and names none.
            var groups = said.GroupBy(r => string.Join('\n', r.Lines), StringComparer.Ordinal).OrderBy(g => IsMost(c, g.Count())).ToArray();
            var rows = groups.Select(g => (IReadOnlyList<IReadOnlyList<NoticeText>>)
            [
                g.Count() == c.Activities.Count ? Phrases.Line(c.Words["all-purposes"])
                    : IsMost(c, g.Count()) && said.Length == c.Activities.Count ? Phrases.Line(c.Words["other-purposes"])
                    : [.. Phrases.Links([.. g.Select(r => r.Activity)])],
                Phrases.Line(string.Join(" ", g.First().Lines)),
            ]);
            rules = new NoticeTable { Caption = c.Words["section.retention"], Columns = [c.Words["purpose"], c.Words["kept"]], Rows = [.. rows] };
        }

        return c.Part("retention", ["13(2)(a)", "14(2)(a)"], [.. c.Statements(NoticeSection.Retention), rules]);
    }

    private static bool IsMost(NoticeContext c, int purposes) => purposes > 2 && purposes * 2 > c.Activities.Count;

    /// <summary>The rules of one activity, a sentence each: what holds for all its data first, and its stores last.</summary>
    public static IReadOnlyList<string> Of(NoticeContext c, NoticeActivity a) =>
    [
        .. a.Activity.Retention.Index()
            .Where(r => a.Items.Count == 0 || a.Items.Any(i => i.Retention.Contains(r.Index)))
            .OrderBy(r => r.Item.In is null ? 0 : 1)
            .Select(r => Phrases.Sentence(Words(c, a, r.Index))),
    ];

    /// <summary>One rule, with the only data that it is about, its conditions and its law.</summary>
    public static string Words(NoticeContext c, NoticeActivity a, int position)
    {
        var (rule, data) = (a.Activity.Retention[position], a.Linked(position, i => i.Retention));
        var text = RetentionWords.Of(rule, c.Words);
        if (rule.In is not null) text = c.Words.Fill("retention.in", Phrases.Clean(rule.In), text);
        if (data.Count > 0 && data.Count < a.Items.Count) text = c.Say.Items(data) + ": " + text;
        return text + c.Say.Conditions(Occurs.Always, rule.When, rule.Unless, [], rule.Law);
    }
}
