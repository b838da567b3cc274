namespace GdprKit.Register.Notice;

/// <summary>The purposes, each with its legal basis (Art. 13(1)(c)), and the interests (Art. 13(1)(d)).</summary>
internal static class PurposesSection
{
    public static NoticePart? Of(NoticeContext c) => c.Part("purposes", ["13(1)(c)", "14(1)(c)"],
    [
        Phrases.Paragraph(c.Words[c.Activities.Count == 0 ? "none-purposes" : c.Activities.Any(a => a.LacksBasis) ? "purposes-text-some" : "purposes-text"]),
        .. c.Statements(NoticeSection.Purposes),
        .. c.Activities.Select(a => Purpose(c, a)),
        .. c.Denials(DataPractice.DirectMarketing),
    ]);

    public static NoticePart? Interests(NoticeContext c)
    {
        IReadOnlyList<NoticeText>[] interests =
        [
            .. from a in c.Activities
               from b in a.LegalBases.Select(b => b.Basis)
               where b.Article == "6(1)(f)" && !string.IsNullOrWhiteSpace(b.Statement)
               group a by Phrases.Upper(b.Statement!) + InterestOf(c, b) into interest
               select (IReadOnlyList<NoticeText>)[Phrases.Text(interest.Key + " – "), .. Phrases.Links([.. interest.Distinct()])],
        ];
        return interests.Length == 0 ? null : c.Part("interests", ["13(1)(d)", "14(2)(b)"], [Phrases.Paragraph(c.Words["interests-text"]), new NoticeList { Items = interests }]);
    }

    private static NoticeGroup Purpose(NoticeContext c, NoticeActivity a)
    {
        var (words, activity) = (c.Words, a.Activity);
        NoticeFact?[] facts =
        [
            activity.TitleIsInferred ? null : Phrases.Maybe(words["purpose"], activity.Purpose),
            activity.Examples.Count == 0 ? null : Phrases.Fact(words["examples"], Phrases.Sentence(Phrases.Series(activity.Examples))),
            Phrases.Maybe(words["condition"], c.Say.Clauses(activity.Occurs, activity.When, activity.Unless)),
            c.Subject is null ? Phrases.Maybe(words["about-whom"], Phrases.Series(activity.DataSubjects.Select(c.Say.Subject))) : null,
            Phrases.Fact(words["data"], c.Say.ItemLines(a.Items, describe: false).Select(l => Phrases.Line(Phrases.Sentence(l)))),
            Phrases.Fact(words["basis"], a.LegalBases.Where(b => b.Basis.Basis != nameof(Article6.Unspecified)).Select(b => Phrases.Line(Basis(c, b.Basis, b.Only)))),
            Phrases.Fact(words["kept"], RetentionSection.Of(c, a).Select(r => Phrases.Line(r))),
            activity.Via.Count == 0 ? null : Phrases.Fact(words["channels"], Phrases.Sentence(c.Say.Channels(activity.Via))),
        ];
        NoticeBlock?[] blocks =
        [
            Phrases.Facts(facts),
            .. activity.Statements.Where(s => s.Section == NoticeSection.AtCollection).Select(s => Phrases.Paragraph(Phrases.Sentence(s.Text))),
            a.Rights.Any(r => r.Kind == DataRight.MarketingObjection && r.Status == RightStatus.Holds) ? Phrases.Paragraph(Marketing(c)) : null,
        ];
        return new() { Id = a.Anchor, Title = Phrases.Upper(a.Title), Blocks = [.. blocks.OfType<NoticeBlock>()] };
    }

    private static IReadOnlyList<NoticeText> Marketing(NoticeContext c) =>
        [Phrases.Text(c.Words["marketing-kind"] + " "), Phrases.Text(c.Words["section.objection"], "#objection"), Phrases.Text(".")];

    private static string Basis(NoticeContext c, LegalBasis b, IReadOnlyList<DataItem> only)
    {
        var words = c.Words;
        var name = b.Article switch
        {
            ['9', ..] => Name<Article9>(words, b.Basis),
            ['1', '0', ..] => Name<Article10>(words, b.Basis),
            _ => Name<Article6>(words, b.Basis),
        };
        var text = $"{name}, {c.Say.Cite(b.Article)}";
        if (!string.IsNullOrWhiteSpace(b.Statement)) text += ": " + Phrases.Clean(b.Statement);
        // That the person is a party goes without saying.
        if (b.Parties is not ([] or [nameof(ContractParty.You)]))
        {
            string[] parties = [.. b.Parties.Select(p => Enum.TryParse<ContractParty>(p, out var party) ? words.Of(party) : Phrases.Clean(p))];
            text += ", " + words.Fill("with-party", words.List(parties, "or"));
        }

        text = Phrases.Sentence(text + InterestOf(c, b) + c.Say.Conditions(Occurs.Always, b.When, b.Unless, b.Examples, b.Law));
        return only.Count == 0 ? text : $"{text} {words.Fill("only-data", c.Say.Items(only))}.";
    }

    private static string InterestOf(NoticeContext c, LegalBasis b) => string.IsNullOrWhiteSpace(b.InterestOf) ? "" : ", " + c.Words.Fill("interest-of", Phrases.Clean(b.InterestOf));

    private static string Name<TEnum>(NoticeWords words, string basis)
        where TEnum : struct, Enum => Enum.TryParse<TEnum>(basis, out var value) ? words.Of(value) : Phrases.Clean(basis);
}
