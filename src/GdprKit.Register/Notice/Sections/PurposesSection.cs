using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Notice;

/// <summary>The purposes, each with its legal basis (Art. 13(1)(c)), and the interests (Art. 13(1)(d)).</summary>
internal static class PurposesSection
{
    public static NoticePart? Of(NoticeContext c) => c.Part("purposes", ["13(1)(c)", "14(1)(c)"],
    [
        Phrases.Paragraph(c.Words[c.Activities.Count == 0 ? "none-purposes" : "purposes-text"]),
        .. c.Statements(NoticeSection.Purposes),
        .. c.Activities.Select(a => Purpose(c, a)),
        .. c.Denials(DataPractice.DirectMarketing),
    ]);

    public static NoticePart? Interests(NoticeContext c)
    {
        IReadOnlyList<NoticeText>[] interests =
        [
            .. from a in c.Activities
               from b in a.Activity.LegalBases
               where b.Article == "6(1)(f)" && !string.IsNullOrWhiteSpace(b.Statement)
               select (IReadOnlyList<NoticeText>)[Phrases.Text(Phrases.Upper(b.Statement!) + InterestOf(c, b) + " – "), Phrases.Text(a.Purpose, "#" + a.Anchor)],
        ];
        return interests.Length == 0 ? null : c.Part("interests", ["13(1)(d)", "14(2)(b)"], [Phrases.Paragraph(c.Words["interests-text"]), new NoticeList { Items = interests }]);
    }

    private static NoticeGroup Purpose(NoticeContext c, NoticeActivity a)
    {
        var (words, activity) = (c.Words, a.Activity);
        // A title that was made from a code name is no text of the notice.
        var title = activity.TitleIsInferred ? a.Purpose : activity.Title;
        var conditions = c.Say.Conditions(activity.Occurs, activity.When, activity.Unless, []);
        NoticeFact?[] facts =
        [
            activity.TitleIsInferred ? null : Phrases.Maybe(words["purpose"], activity.Purpose),
            activity.Examples.Count == 0 ? null : Phrases.Fact(words["examples"], Phrases.Sentence(string.Join(", ", activity.Examples))),
            conditions.Length == 0 ? null : Phrases.Fact(words["condition"], Phrases.Sentence(conditions.Trim(' ', '(', ')'))),
            c.Subject is null ? Phrases.Maybe(words["about-whom"], string.Join(", ", activity.DataSubjects.Select(s => s.Name))) : null,
            Phrases.Maybe(words["data"], string.Join(", ", a.Items.Select(c.Say.FullItem).Distinct(StringComparer.Ordinal))),
            Phrases.Fact(words["basis"], activity.LegalBases.Select(b => Phrases.Line(Basis(c, b)))),
            Phrases.Fact(words["kept"], RetentionSection.Of(c, a).Select(r => Phrases.Line(r))),
            activity.Via.Count == 0 ? null : Phrases.Fact(words["channels"], Phrases.Sentence(c.Say.Channels(activity.Via))),
        ];
        NoticeBlock? marketing = activity.Kind == PurposeKind.DirectMarketing ? Phrases.Paragraph(Marketing(c)) : null;
        return new() { Id = a.Anchor, Title = Phrases.Upper(title), Blocks = [.. new NoticeBlock?[] { Phrases.Facts(facts), marketing }.OfType<NoticeBlock>()] };
    }

    private static IReadOnlyList<NoticeText> Marketing(NoticeContext c)
    {
        var text = c.Words["marketing-kind"].Replace("{0}", "", StringComparison.Ordinal);
        return [Phrases.Text(text), Phrases.Text(c.Words["section.objection"], "#objection"), Phrases.Text(".")];
    }

    private static string Basis(NoticeContext c, LegalBasis b)
    {
        var words = c.Words;
        var text = $"{words.Basis(b)}, {c.Say.Cite(b.Article)}";
        if (!string.IsNullOrWhiteSpace(b.Statement)) text += ": " + Phrases.Clean(b.Statement);
        if (b.Parties.Count > 0)
        {
            string[] parties = [.. b.Parties.Select(p => words.Party(Phrases.Clean(p)))];
            text += ", " + words.Fill("with-party", words.List(parties, "or"));
        }

        return Phrases.Sentence(text + InterestOf(c, b) + c.Say.Conditions(Occurs.Always, b.When, b.Unless, b.Examples, b.Law));
    }

    private static string InterestOf(NoticeContext c, LegalBasis b) => string.IsNullOrWhiteSpace(b.InterestOf) ? "" : ", " + c.Words.Fill("interest-of", Phrases.Clean(b.InterestOf));
}
