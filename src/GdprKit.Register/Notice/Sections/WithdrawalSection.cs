namespace GdprKit.Register.Notice;

/// <summary>The consents that are asked for, and how each is withdrawn (Art. 7(3), 13(2)(c)).</summary>
internal static class WithdrawalSection
{
    public static NoticePart? Of(NoticeContext c) => !c.HasConsent ? null : c.Part("withdrawal", ["13(2)(c)", "14(2)(d)"],
    [
        Phrases.Paragraph(c.Words["withdraw-text"]),
        Phrases.Facts(c.Activities.SelectMany(a => a.Activity.Consents.Select(x => Fact(c, a, x)))),
    ]);

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
