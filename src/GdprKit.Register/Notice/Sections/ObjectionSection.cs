namespace GdprKit.Register.Notice;

/// <summary>The right to object, clearly and separately from any other information (Art. 21(4)).</summary>
internal static class ObjectionSection
{
    public static NoticePart? Of(NoticeContext c)
    {
        var blocks = new List<NoticeBlock>();
        if (c.HasMarketing) blocks.Add(Phrases.Paragraph(c.Words["objection-marketing"]));
        if (c.Objectionable is { Count: > 0 } activities)
        {
            blocks.Add(Phrases.Paragraph(c.Words["objection-interests"]));
            blocks.Add(Phrases.Paragraph(c.Words["objection-list"]));
            blocks.Add(new NoticeList { Items = [.. activities.Select(a => Phrases.Line(a.Purpose, "#" + a.Anchor))] });
        }

        blocks.AddRange(c.Activities.SelectMany(a => a.Activity.OptOuts.Select(o => OptOut(c, a, o))));
        return c.Part("objection", ["21(4)", "13(2)(b)", "14(2)(c)"], blocks);
    }

    /// <summary>How to say no, wherever it is declared.</summary>
    public static string Words(NoticeContext c, OptOut o)
    {
        var text = Phrases.Sentence(c.Words.Fill("optout", c.Say.Channels(o.Via)) + c.Say.Conditions(Occurs.Always, o.When, null, []));
        if (!string.IsNullOrWhiteSpace(o.Consequence)) text += " " + Phrases.Sentence(o.Consequence);
        return text;
    }

    private static NoticeParagraph OptOut(NoticeContext c, NoticeActivity a, OptOut o) =>
        Phrases.Paragraph([Phrases.Text(Phrases.Upper(a.Purpose), "#" + a.Anchor), Phrases.Text(": " + Words(c, o))]);
}
