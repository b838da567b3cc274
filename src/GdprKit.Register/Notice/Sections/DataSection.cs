namespace GdprKit.Register.Notice;

/// <summary>The categories of data (Art. 14(1)(d)), with the items and the people whom they are about.</summary>
internal static class DataSection
{
    public static NoticePart? Of(NoticeContext c)
    {
        var rows = c.Activities
            .SelectMany(a => a.Items.Select(i => (Activity: a, Item: i)))
            .GroupBy(x => x.Item.Category)
            .OrderBy(g => g.Key)
            .Select(g => (IReadOnlyList<IReadOnlyList<NoticeText>>)
            [
                Phrases.Line(c.Words.Of(g.Key) + Mark(c, g.Key, g.Any(x => x.Item.IsSpecial))),
                Phrases.Line(Phrases.Upper(string.Join(", ", g.Select(x => c.Say.FullItem(x.Item)).Distinct(StringComparer.Ordinal)))),
                Phrases.Line(Phrases.Clean(string.Join(", ", g.SelectMany(x => About(c, x.Activity.Activity, x.Item)).Distinct(StringComparer.Ordinal)))),
            ])
            .ToArray();
        return c.Part("data", ["14(1)(d)"],
        [
            .. c.Statements(NoticeSection.Data),
            rows.Length == 0 ? null : new NoticeTable { Caption = c.Words["section.data"], Columns = [c.Words["category"], c.Words["data"], c.Words["about-whom"]], Rows = rows },
            .. c.Denials(DataPractice.SpecialCategories, DataPractice.CriminalData, DataPractice.ChildrensData),
        ]);
    }

    private static string Mark(NoticeContext c, DataCategory category, bool isSpecial) =>
        category == DataCategory.CriminalOffence ? " (" + c.Words["criminal"] + ")" : isSpecial ? " (" + c.Words["special"] + ")" : "";

    private static IEnumerable<string> About(NoticeContext c, ProcessingActivity a, DataItem item) => c.Subject is { } subject
        ? [subject.Name]
        : (item.DataSubjects.Count == 0 ? a.DataSubjects : item.DataSubjects.Where(n => n < a.DataSubjects.Count).Select(n => a.DataSubjects[n])).Select(s => s.Name);
}
