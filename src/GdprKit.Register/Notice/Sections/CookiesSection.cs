using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Notice;

/// <summary>Cookies and similar storage (ePrivacy Directive Art. 5(3)).</summary>
internal static class CookiesSection
{
    public static NoticePart? Of(NoticeContext c)
    {
        var (words, cookies) = (c.Words, c.Cookies);
        return c.Part("cookies", [],
        [
            .. c.Statements(NoticeSection.Cookies),
            cookies.Any(x => x.Purpose is not (CookiePurpose.StrictlyNecessary or CookiePurpose.Unspecified)) ? Phrases.Paragraph(words["cookies-consent"]) : null,
            Phrases.Table(words["section.cookies"], [words["cookie"], words["cookie-why"], words["stays"], words["cookie-by"]], [.. cookies.Select(x => Row(words, x))]),
            Phrases.Facts(cookies.SelectMany(x => Choices(c, x))),
            .. c.Denials(DataPractice.OptionalCookies),
        ]);
    }

    private static IEnumerable<NoticeFact> Choices(NoticeContext c, Cookie x)
    {
        foreach (var consent in x.Consents)
        {
            var to = c.Words.Fill("consent-to", Phrases.Clean(consent.To)) + c.Say.Conditions(Occurs.Always, consent.When, null, consent.Examples);
            yield return Phrases.Fact(Phrases.Clean(x.Name), WithdrawalSection.Lines(c, consent).Prepend(Phrases.Line(Phrases.Sentence(to))));
        }

        foreach (var optOut in x.OptOuts) yield return Phrases.Fact(Phrases.Clean(x.Name), ObjectionSection.Words(c, optOut));
    }

    private static IReadOnlyList<IReadOnlyList<NoticeText>> Row(Words words, Cookie x)
    {
        var why = new List<string>();
        if (x.Purpose != CookiePurpose.Unspecified) why.Add(Phrases.Sentence(words.Of(x.Purpose)));
        if (!string.IsNullOrWhiteSpace(x.Why)) why.Add(Phrases.Sentence(x.Why));
        if (!string.IsNullOrWhiteSpace(x.Consequence)) why.Add(Phrases.Sentence(words["cookie-without"] + ": " + x.Consequence));
        return
        [
            Phrases.Line(Phrases.Clean(x.Name)),
            Phrases.Line(string.Join(" ", why)),
            Phrases.Line(x.Duration is null ? "" : Phrases.Upper(RetentionWords.Duration(x.Duration, words))),
            Phrases.Line(x.Providers.Count == 0 ? Phrases.Upper(words["cookie-ours"]) : Phrases.Series(x.Providers)),
        ];
    }
}
