namespace GdprKit.Declarations.Gaps.Consistency;

/// <summary>Words for one item of data that notices use side by side.</summary>
internal static class ItemSynonyms
{
    private static readonly string[][] Groups =
    [
        ["phone", "phone number", "telephone", "telephone number", "phonenumber", "telephonenumber"],
        ["email", "e-mail", "email address", "e-mail address", "emailaddress", "mail address"],
        ["position", "job title", "jobtitle", "job position", "job role"],
        ["address", "postal address", "postaladdress", "mailing address"],
        ["date of birth", "birth date", "birthdate", "dateofbirth", "birthday"],
        ["username", "user name", "login name", "loginname"],
        ["ip address", "ipaddress", "ip number", "ip"],
        ["surname", "last name", "lastname", "family name", "familyname"],
        ["first name", "firstname", "given name", "givenname", "forename"],
        ["telefon", "telefonnummer", "telefonnr"],
        ["e-post", "epost", "e-postadress", "epostadress", "mejl", "mejladress", "e-mailadress", "e-mailadresse", "mailadresse"],
        ["befattning", "titel", "yrkestitel", "stilling", "jobtitel", "stillingsbetegnelse"],
        ["efternamn", "efternavn"],
        ["förnamn", "fornavn"],
    ];

    private static readonly Dictionary<string, string> Words = Groups.SelectMany(g => g.Select(w => (Word: w, First: g[0]))).ToDictionary(p => p.Word, p => p.First, StringComparer.OrdinalIgnoreCase);

    /// <summary>The first of the words that mean the same, or <see langword="null"/>.</summary>
    public static string? Find(string? word) => word is not null && Words.TryGetValue(word.Trim(), out var first) ? first : null;
}
