namespace GdprKit.Register.Notice;

/// <summary>What the notice is about, and whom it covers.</summary>
internal static class AboutSection
{
    public static NoticePart? Of(NoticeContext c)
    {
        NoticeBlock[] introduction = [.. c.Statements(NoticeSection.Introduction, NoticeSection.Unspecified)];
        return c.Part("about", ["12(1)"],
        [
            .. introduction.Length > 0 ? introduction : [Phrases.Paragraph(Default(c))],
            .. c.Statements(NoticeSection.Scope, NoticeSection.OtherLaws),
            // What an activity says at that moment stands with its purpose.
            .. c.Register.Statements.Where(s => s.Section == NoticeSection.AtCollection).Select(s => Phrases.Paragraph(Phrases.Sentence(s.Text))),
            Phrases.Paragraph(c.Words["regulation"]),
        ]);
    }

    private static string Default(NoticeContext c) => c.Register.Controller is { } controller
        ? c.Words.Fill("intro", Phrases.Clean(controller.Name))
        : c.Words["intro-nobody"];
}
