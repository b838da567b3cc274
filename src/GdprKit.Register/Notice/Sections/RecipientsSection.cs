namespace GdprKit.Register.Notice;

/// <summary>Who receives data (Art. 13(1)(e)), of which purposes and which data where it is not all.</summary>
internal static class RecipientsSection
{
    public static NoticePart? Of(NoticeContext c)
    {
        var lines = Found(c)
            .GroupBy(f => f.Words, StringComparer.Ordinal)
            .Select(g => Line(c, g.Key, [.. g.Select(f => f.Activity).Distinct()], [.. g.Where(f => f.Data.Count < f.Activity.Items.Count).SelectMany(f => f.Data)]))
            .ToArray();
        return c.Part("recipients", ["13(1)(e)", "14(1)(e)"],
        [
            .. c.Statements(NoticeSection.Recipients),
            lines.Length == 0 ? null : Phrases.Paragraph(c.Words["recipients-lead"]),
            lines.Length == 0 ? null : new NoticeList { Items = lines },
            .. c.Denials(DataPractice.Disclosure, DataPractice.DisclosureForAdvertising, DataPractice.DisclosureBeyondNotice, DataPractice.Sale),
        ]);
    }

    /// <summary>Whom the first layer names.</summary>
    public static IEnumerable<string> Names(NoticeContext c) => Found(c).Select(f => Phrases.Upper(Who(c, f.Recipient))).Distinct(StringComparer.Ordinal);

    private static IEnumerable<(NoticeActivity Activity, Recipient Recipient, string Words, IReadOnlyList<DataItem> Data)> Found(NoticeContext c) =>
        from a in c.Activities
        from r in a.Activity.Recipients.Index()
        let data = a.Linked(r.Index, i => i.Recipients)
        where data.Count > 0 || a.Items.Count == 0
        select (a, r.Item, Who(c, r.Item) + c.Say.Conditions(r.Item.Occurs, r.Item.When, r.Item.Unless, r.Item.Examples, r.Item.Law), data);

    /// <summary>A recipient: its names as they are declared, or its kinds as a list.</summary>
    public static string Who(NoticeContext c, Recipient r) => r.Names.Count > 0 ? Phrases.Series(r.Names) : Phrases.Enumerate(r.Kinds.Select(k => c.Words.Of(k)));

    private static IReadOnlyList<NoticeText> Line(NoticeContext c, string who, IReadOnlyList<NoticeActivity> activities, IReadOnlyList<DataItem> data)
    {
        var line = new List<NoticeText> { Phrases.Text(Phrases.Sentence(who)) };
        if (activities.Count < c.Activities.Count) line.AddRange([Phrases.Text(" "), .. c.Say.OnlyFor(activities)]);
        if (data.Count > 0) line.Add(Phrases.Text(" " + c.Words.Fill("only-data", c.Say.Items(data)) + "."));
        return line;
    }
}
