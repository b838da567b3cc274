using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Analyzers.Rules.Endpoints.Defaults;

/// <summary>
/// Names of flags that open a person's data to others: <c>ProfilePublic</c>, <c>ShowEmail</c>, <c>ShareLocation</c>, <c>VisaTelefon</c>;
/// in English, Swedish, Danish and Norwegian.
/// </summary>
internal static class SharingWords
{
    /// <summary>Enough by itself in a type that is a person, as <c>[DataSubject]</c> says; an event may be public too.</summary>
    private static readonly HashSet<string> Open = Words("public publicly discoverable searchable findable offentlig offentligt offentlige sökbar søgbar søkbar");

    /// <summary>Opens what another word of the name says.</summary>
    private static readonly HashSet<string> Share = Words("share shares shared sharing expose publish broadcast dela delar delas del deler delt");

    /// <summary>Does so too, if not on a screen: what a form shows is shown to who fills it in.</summary>
    private static readonly HashSet<string> Show = Words("show shows display displays visible list listed visa visar synlig synligt vis viser synlige");

    /// <summary>How the names of types end that say what a page, or an app, looks like.</summary>
    private static readonly string[] Screens = ["Model", "Vm", "VM", "Options", "Settings"];

    /// <summary>What is opened, or to whom.</summary>
    private static readonly HashSet<string> Personal = Words(
        "profile email mail phone telephone mobile address birthday birthdate birth age gender name location position city photo picture avatar activity history status online lastseen seen presence contact contacts friends "
        + "followers likes wishlist others everyone everybody anyone all members partners partner directory search data calendar "
        + "profil epost telefon mobil adress födelsedag ålder kön namn plats bild aktivitet historik alla andra partner "
        + "adresse fødselsdag alder køn kjønn navn placering sted billede bilde aktivitet historik alle andre samarbejdspartnere");

    /// <summary>A flag that says something else: of a screen, a permission of the app, or that it is not so.</summary>
    private static readonly HashSet<string> Otherwise = Words(
        "not no never un non hide hidden can may allow allowed allows enable enabled require required requires needs button banner dialog popup prompt page form menu tab icon tooltip help tutorial hint warning message toolbar sidebar column header footer "
        + "label placeholder validation error read only default holiday holidays key api transport sector url private anonymous anonymously masked ikke inte dölj skjul skjult");

    /// <param name="name">The name of the flag.</param>
    /// <param name="isPerson">Whether its type is a person.</param>
    /// <param name="isScreen">Whether its type is the model of a page, or settings.</param>
    public static bool AreIn(string name, bool isPerson, bool isScreen)
    {
        Span<char> folded = stackalloc char[NameTokenizer.FoldedLength];
        Span<byte> ends = stackalloc byte[NameTokenizer.MaxLength], starts = stackalloc byte[NameTokenizer.MaxLength];
        var tokens = NameTokenizer.Tokenize(name, folded, ends, starts);
        var (open, show, personal) = (false, false, false);
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].ToString();
            if (Otherwise.Contains(word)) return false;
            open |= Open.Contains(word);
            show |= Share.Contains(word) || (!isScreen && Show.Contains(word));
            personal |= Personal.Contains(word);
        }

        return (open && (isPerson || personal)) || (show && personal);
    }

    public static bool IsScreen(string type) => Screens.Any(s => type.EndsWith(s, StringComparison.Ordinal));

    private static HashSet<string> Words(string words) => new(words.Split(' ').Select(NameTokenizer.Fold), StringComparer.Ordinal);
}
