namespace GdprKit.Register.Notice;

/// <summary>The categories of data (Art. 14(1)(d)), with the items and the people whom they are about.</summary>
internal static class DataSection
{
    public static NoticePart? Of(NoticeContext c)
    {
        var everybody = c.Activities.SelectMany(a => a.Activity.DataSubjects).Select(c.Say.Subject).ToHashSet(StringComparer.Ordinal);
        var rows = c.Activities
            .SelectMany(a => a.Items.Select(i => (Activity: a, Item: i)))
            .GroupBy(x => x.Item.Category)
            .OrderBy(g => g.Key)
            .Select(g => (IReadOnlyList<IReadOnlyList<NoticeText>>)
            [
                Phrases.Line(c.Words.Of(g.Key) + Mark(c, g.Key, g.Any(x => x.Item.IsSpecial))),
                Phrases.Line(Cell([.. c.Say.ItemLines(g.Select(x => x.Item), describe: true)])),
                Phrases.Line(About(c, everybody, g)),
            ])
            .ToArray();
        return c.Part("data", ["14(1)(d)"],
        [
            .. c.Statements(NoticeSection.Data),
            Phrases.Table(c.Words["section.data"], [c.Words["category"], c.Words["data"], c.Words["about-whom"]], rows),
            .. c.Denials(DataPractice.SpecialCategories, DataPractice.CriminalData, DataPractice.ChildrensData),
        ]);
    }

    private static string Cell(string[] lines) => lines is [var line] ? line : string.Join(" ", lines.Select(Phrases.Sentence));

    private static string Mark(NoticeContext c, DataCategory category, bool isSpecial) =>
        category == DataCategory.CriminalOffence ? " (" + c.Words["criminal"] + ")" : isSpecial ? " (" + c.Words["special"] + ")" : "";

    // One version for some people needs no column that names them; many names are said once.
    private static string About(NoticeContext c, HashSet<string> everybody, IEnumerable<(NoticeActivity Activity, DataItem Item)> items)
    {
        if (c.Subject is not null) return "";
        var people = items.SelectMany(x => Subjects(x.Activity.Activity, x.Item)).Select(c.Say.Subject).ToHashSet(StringComparer.Ordinal);
        string[] others = [.. everybody.Except(people)];
        return people.Count > 2 && others.Length == 0 ? c.Words["everybody"]
            : others.Length > 0 && others.Length * 2 < people.Count ? c.Words.Fill("everybody-except", Phrases.Series(others))
            : Phrases.Upper(Phrases.Series(people));
    }

    private static IEnumerable<DataSubject> Subjects(ProcessingActivity a, DataItem item) =>
        item.DataSubjects.Count == 0 ? a.DataSubjects : item.DataSubjects.Where(n => n < a.DataSubjects.Count).Select(n => a.DataSubjects[n]);
}
