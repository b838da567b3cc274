namespace GdprKit.Register.Notice;

/// <summary>The consents that are asked for, and how each is withdrawn (Art. 7(3), 13(2)(c)).</summary>
internal static class WithdrawalSection
{
    public static NoticePart? Of(NoticeContext c)
    {
        // What is asked for cookies stands with them.
        var isAsked = c.Gives(DataRight.WithdrawConsent) || c.Activities.Any(a => a.Activity.Consents.Count > 0);
        var cookies = c.Cookies.Any(x => x.Consents.Count > 0);
        if (!isAsked && !cookies) return null;
        return c.Part("withdrawal", ["13(2)(c)", "14(2)(d)"],
        [
            Phrases.Paragraph(c.Words["withdraw-text"]),
            Phrases.Facts(c.Activities.SelectMany(a => a.Activity.Consents.Select(x => Fact(c, a, x)))),
            .. Resting(c),
            cookies ? Phrases.Paragraph([Phrases.Text(c.Words["consent-cookies"] + " "), Phrases.Text(c.Words["section.cookies"], "#cookies"), Phrases.Text(".")]) : null,
            c.IsUnknown(DataRight.WithdrawConsent) ? Phrases.Paragraph(c.Words["unknown.WithdrawConsent"]) : null,
            .. DeclaredLines.Of(c, DataRight.WithdrawConsent).Select(Phrases.Paragraph),
        ]);
    }

    /// <summary>Where consent is relied on and none is declared in words: as a legal basis (Art. 6, 9), for a decision (Art. 22), for a transfer (Art. 49).</summary>
    private static IEnumerable<NoticeBlock> Resting(NoticeContext c)
    {
        foreach (var (article, key) in ((string, string)[])[("7(3)", "consent-basis"), ("22(2)(c)", "consent-decision"), ("49(1)(a)", "consent-transfer")])
        {
            var extent = Extent.Of(c.Activities, c.Grounds(DataRight.WithdrawConsent).Where(g => g.Ground.Article == article && (article != "7(3)" || g.Activity.Activity.Consents.Count == 0)));
            if (!extent.IsNowhere) yield return Phrases.Paragraph([Phrases.Text(c.Words[key]), .. c.Say.For(extent)]);
        }
    }

    private static NoticeFact Fact(NoticeContext c, NoticeActivity a, Consent consent) => new()
    {
        Term = c.Words.Fill("consent-to", Phrases.Clean(consent.To)) + c.Say.Conditions(Occurs.Always, consent.When, null, consent.Examples),
        Values = [.. Lines(c, consent), [Phrases.Text(c.Words["purpose"] + ": "), Phrases.Text(a.Purpose, "#" + a.Anchor)]],
    };

    /// <summary>What is said of a consent, wherever it is asked for.</summary>
    public static IReadOnlyList<IReadOnlyList<NoticeText>> Lines(NoticeContext c, Consent consent)
    {
        var words = c.Words;
        var values = new List<IReadOnlyList<NoticeText>>();
        if (consent.Form != ConsentForm.Unspecified) Say(words.Fill("consent-given", words.Of(consent.Form)));
        if (consent.Withdraw.Count > 0) Say(words.Fill("withdraw-by", c.Say.Channels(consent.Withdraw)));
        if (!string.IsNullOrWhiteSpace(consent.Consequence)) Say(consent.Consequence);
        if (consent.MinimumAge is { } age) Say(words.Fill("minimum-age", age.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return values;

        void Say(string text) => values.Add(Phrases.Line(Phrases.Sentence(text)));
    }
}
