namespace GdprKit.Analyzers.Rules.Leakage.Literals;

/// <summary>Whether an e-mail address is that of somebody, not of an office, an example or a machine.</summary>
internal static class EmailAddress
{
    /// <summary>Where people have their own addresses.</summary>
    private static readonly HashSet<string> OfPeople = new(StringComparer.OrdinalIgnoreCase)
    {
        "gmail.com", "googlemail.com", "hotmail.com", "hotmail.se", "hotmail.dk", "hotmail.no", "hotmail.fr", "hotmail.co.uk", "outlook.com", "outlook.dk", "live.com", "live.se", "live.dk", "live.no", "msn.com", "yahoo.com",
        "yahoo.se", "yahoo.dk", "yahoo.co.uk", "icloud.com", "me.com", "mac.com", "proton.me", "protonmail.com", "telia.com", "bredband.net", "spray.se", "passagen.se", "comhem.se", "mail.dk", "jubii.dk", "online.no",
        "gmx.de", "gmx.net", "gmx.at", "web.de", "t-online.de", "orange.fr", "free.fr", "wanadoo.fr", "laposte.net", "luukku.com", "kolumbus.fi", "ziggo.nl", "kpnmail.nl",
    };

    /// <summary>Parts of a name that nobody has, or that stand for an office.</summary>
    private static readonly HashSet<string> OfNobody = new(StringComparer.OrdinalIgnoreCase)
    {
        "test", "tester", "testing", "example", "sample", "demo", "dummy", "fake", "foo", "bar", "baz", "doe", "user", "username", "name", "your", "my", "someone", "somebody", "nobody", "mail", "email", "address", "domain",
        "info", "support", "help", "helpdesk", "noreply", "donotreply", "no", "reply", "admin", "administrator", "contact", "kontakt", "sales", "salg", "hello", "hej", "post", "office", "team", "service", "kundservice", "kundeservice",
        "customer", "billing", "invoice", "faktura", "jobs", "career", "press", "media", "news", "newsletter", "privacy", "dpo", "gdpr", "dataskydd", "security", "abuse", "webmaster", "hostmaster", "postmaster", "root", "git",
        "system", "app", "bot", "dev", "developer", "first", "last", "firstname", "lastname", "fornavn", "etternavn", "efternavn", "fornamn", "efternamn", "alice", "bob", "anonymous", "company", "client", "guest",
    };

    private static readonly string[] Reserved = ["example", "test", "invalid", "localhost", "local", "internal", "localdomain", "png", "jpg", "svg", "gif", "webp"];

    private static readonly string[] OfExamples = ["example", "test", "contoso", "fabrikam", "northwind", "adventure-works", "acme", "company", "mycompany", "yourcompany", "domain", "mydomain", "yourdomain", "email", "mail", "foo", "bar", "sample", "demo", "dummy", "mailinator", "placeholder"];

    public static bool IsOfPerson(string local, string domain)
    {
        var labels = domain.Split('.');
        if (Reserved.Contains(labels[labels.Length - 1], StringComparer.OrdinalIgnoreCase) || labels.Take(labels.Length - 1).Any(l => OfExamples.Contains(l, StringComparer.OrdinalIgnoreCase))) return false;

        var parts = local.Split(['.', '_', '-', '+'], StringSplitOptions.RemoveEmptyEntries).Select(p => p.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')).ToArray();
        if (parts.Length == 0 || parts.Any(p => Words(p).Any(OfNobody.Contains))) return false;

        // Courts.TCO: an office, unless all of it is in capitals.
        if (parts.Any(IsCapitals) && !parts.All(IsCapitals)) return false;

        // Elsewhere only what looks like a first and a last name.
        return OfPeople.Contains(domain) ? parts[0].Length > 2 : local.IndexOf('.') > 0 && parts.Length is 2 or 3 && parts.All(p => p.Length > 1 && p.All(char.IsLetter)) && local.All(c => char.IsLetter(c) || c is '.' or '-');
    }

    /// <summary>A part, and the words that make it: <c>DoNotReply</c>.</summary>
    private static IEnumerable<string> Words(string part)
    {
        yield return part;
        for (int start = 0, i = 1; i <= part.Length; i++)
        {
            if (i < part.Length && !(char.IsUpper(part[i]) && char.IsLower(part[i - 1]))) continue;
            yield return part.Substring(start, i - start);
            start = i;
        }
    }

    private static bool IsCapitals(string part) => part.Length > 1 && part.All(char.IsUpper);
}
