namespace GdprKit.Register.Notice;

/// <summary>The right to object, clearly and separately from any other information (Art. 21(4)).</summary>
internal static class ObjectionSection
{
    public static NoticePart? Of(NoticeContext c) => c.Part("objection", ["21(4)", "13(2)(b)", "14(2)(c)"],
    [
        .. Marketing(c),
        .. Situation(c),
        .. c.Activities.SelectMany(a => a.Activity.OptOuts.Select(o => OptOut(c, a, o))),
    ]);

    /// <summary>How to say no, wherever it is declared.</summary>
    public static string Words(NoticeContext c, OptOut o)
    {
        var text = Phrases.Sentence(c.Words.Fill("optout", c.Say.Channels(o.Via)) + c.Say.Conditions(Occurs.Always, o.When, null, []));
        if (!string.IsNullOrWhiteSpace(o.Consequence)) text += " " + Phrases.Sentence(o.Consequence);
        return text;
    }

    private static IEnumerable<NoticeBlock> Marketing(NoticeContext c)
    {
        if (!c.Gives(DataRight.MarketingObjection)) yield break;
        yield return Phrases.Paragraph([Phrases.Text(c.Words["objection-marketing"]), .. c.Say.For(c.Extent(DataRight.MarketingObjection))]);
        foreach (var line in DeclaredLines.Of(c, DataRight.MarketingObjection)) yield return Phrases.Paragraph(line);
    }

    private static IEnumerable<NoticeBlock> Situation(NoticeContext c)
    {
        if (!c.Gives(DataRight.Objection)) yield break;
        var grounds = c.Grounds(DataRight.Objection).ToLookup(g => g.Ground.Article);
        if (grounds.Contains("21(1)"))
        {
            yield return Phrases.Paragraph(c.Words.Fill("objection-interests", Bases(c)));
            foreach (var block in Purposes(c, Extent.Of(c.Activities, grounds["21(1)"]))) yield return block;
            if (c.IsUnknown(DataRight.Objection)) yield return Phrases.Paragraph(c.Words["unknown.Objection"]);
        }

        if (grounds.Contains("21(6)"))
        {
            yield return Phrases.Paragraph(c.Words["objection-research"]);
            foreach (var block in Purposes(c, Extent.Of(c.Activities, grounds["21(6)"]))) yield return block;
            if (grounds["21(6)"].Any(g => Extent.Has(g.Ground, RightConditionKind.NotForPublicTask))) yield return Phrases.Paragraph(c.Words["objection-public-task"]);
        }

        if (grounds.Count == 0) yield return Phrases.Paragraph(c.Words["right.Objection"]);
        foreach (var line in DeclaredLines.Of(c, DataRight.Objection)) yield return Phrases.Paragraph(line);
    }

    /// <summary>The bases that give the right here; both where the law's words have to do.</summary>
    private static string Bases(NoticeContext c)
    {
        string[] given =
        [
            .. c.Rights[DataRight.Objection]
                .SelectMany(h => h.Right.Grounds.SelectMany(g => g.LegalBases).Where(b => b < h.Activity.Activity.LegalBases.Count).Select(b => h.Activity.Activity.LegalBases[b].Article))
                .Where(a => a is "6(1)(e)" or "6(1)(f)")
                .Distinct(StringComparer.Ordinal),
        ];
        if (given.Length == 0 || c.IsUnknown(DataRight.Objection)) given = ["6(1)(e)", "6(1)(f)"];
        return c.Words.List([.. given.OrderDescending(StringComparer.Ordinal).Select(a => c.Words["rests-on." + a])], "or");
    }

    private static IEnumerable<NoticeBlock> Purposes(NoticeContext c, Extent extent)
    {
        if (extent.IsEverywhere)
        {
            yield return Phrases.Paragraph(c.Words["objection-all"]);
            yield break;
        }

        if (extent.Whole.Count > 0)
        {
            yield return Phrases.Paragraph(c.Words["objection-list"]);
            yield return new NoticeList { Items = [.. extent.Whole.Select(a => Phrases.Line(a.Purpose, "#" + a.Anchor))] };
        }

        if (extent.Part.Count > 0)
        {
            yield return Phrases.Paragraph(c.Words["objection-part"]);
            yield return new NoticeList { Items = [.. extent.Part.Select(a => Phrases.Line(a.Purpose, "#" + a.Anchor))] };
        }
    }

    private static NoticeParagraph OptOut(NoticeContext c, NoticeActivity a, OptOut o) =>
        Phrases.Paragraph([Phrases.Text(Phrases.Upper(a.Purpose), "#" + a.Anchor), Phrases.Text(": " + Words(c, o))]);
}
