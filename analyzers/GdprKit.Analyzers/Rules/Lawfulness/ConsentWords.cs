using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Analyzers.Rules.Lawfulness;

/// <summary>
/// Names of flags that say that somebody consents or wants marketing: <c>MarketingConsent</c>, <c>AcceptsNewsletter</c>, <c>SamtyckerTillReklam</c>;
/// in English, Swedish, Danish, Norwegian, German and French.
/// </summary>
internal static class ConsentWords
{
    /// <summary>Enough by itself.</summary>
    private static readonly HashSet<string> Consents = Words(
        "consent consents consented optin optedin samtycke samtycken samtycker samtykke samtykker samtykkede einwilligung einwilligungen eingewilligt consentement consentements");

    private static readonly HashSet<string> Marketing = Words(
        "marketing newsletter newsletters mailings offers promotions promotional advertising advertisement advertisements ads adverts mailinglist "
        + "nyhetsbrev nyhetsbrevet nyhedsbrev nyhedsbreve reklam reklame reklamer marknadsföring markedsføring erbjudanden tilbud "
        + "werbung werbemails angebote infolettre publicite publicites promotions");

    /// <summary>What stands beside marketing in the name of such a flag. Any other word makes it another flag: <c>MarketingEnabled</c>, <c>NewsletterSent</c>.</summary>
    private static readonly HashSet<string> Beside = Words(
        "is has i we you to for from by via and or the our of on in please direct digital personal customer user email emails e mail mails sms text phone post "
        + "accept accepts accepted agree agrees agreed allow allows allowed want wants wanted wish wishes subscribe subscribes subscribed subscription subscriber "
        + "receive receives receiving get gets permission permitted ok opt opted "
        + "vill ha ta emot tar får tack ja accepterar godkänner prenumererar prenumeration ønsker modtag modtager tilmeldt abonnerer aksepterer godtar mottar godkender "
        + "erhalten moechte akzeptiert abonniert per von reçoit recevoir accepte souhaite abonne inscrit par de la le les");

    /// <summary>A flag about a consent that says something else: that it is asked for, shown, needed, logged or taken back.</summary>
    private static readonly HashSet<string> Otherwise = Words(
        "out required require requires needed need needs necessary mandatory optional show shows shown seen display displayed banner dialog popup prompt page form button "
        + "text visible hide hidden ask asks asked check checks checked validate validates verify enforce revoked withdrawn withdraw denied deny refused rejected declined "
        + "expired missing pending unknown log logs logging logged track enabled enable disabled disable feature manager service mode version date time type id changed "
        + "updated default not no never without ignore skip implied support supports supported available before after until cookiebar "
        + "krävs kräver visa visas påkrævet kræves vis påkrevd erforderlich notwendig anzeigen requis obligatoire afficher");

    public static bool IsConsent(string name)
    {
        Span<char> folded = stackalloc char[NameTokenizer.FoldedLength];
        Span<byte> ends = stackalloc byte[NameTokenizer.MaxLength], starts = stackalloc byte[NameTokenizer.MaxLength];
        var tokens = NameTokenizer.Tokenize(name, folded, ends, starts);
        var consent = false;
        var marketing = false;
        var other = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].ToString();
            if (Otherwise.Contains(word)) return false;
            consent |= Consents.Contains(word) || (i > 0 && Consents.Contains(tokens.Glued(i - 1, i + 1).ToString()));
            if (Marketing.Contains(word)) marketing = true;
            else other |= !Beside.Contains(word);
        }

        return consent || (marketing && !other);
    }

    private static HashSet<string> Words(string words) => new(words.Split(' ').Select(NameTokenizer.Fold), StringComparer.Ordinal);
}
