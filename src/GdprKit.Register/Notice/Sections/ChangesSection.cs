namespace GdprKit.Register.Notice;

/// <summary>When the notice was changed, and how changes are told (Art. 13(3)).</summary>
internal static class ChangesSection
{
    public static NoticePart? Of(NoticeContext c)
    {
        var notice = c.Register.Notice;
        return c.Part("changes", ["13(3)", "14(4)"],
        [
            .. c.Statements(NoticeSection.Changes),
            notice is null or { Changes: ChangeNotice.Unspecified } ? null : Phrases.Paragraph(c.Words.Of(notice.Changes)),
            notice is null or { ChangesVia.Count: 0 } ? null : Phrases.Paragraph(Phrases.Sentence(c.Words.Fill("changes-via", c.Say.Channels(notice.ChangesVia)))),
            notice?.LastUpdated is { Length: > 0 } updated ? Phrases.Paragraph(Phrases.Sentence(c.Words.Fill("updated", Phrases.Clean(updated)))) : null,
        ]);
    }
}
