using GdprKit.Declarations.Law;

namespace GdprKit.Declarations.Gaps.Transparency;

/// <summary>GDPR3021: contact details by which nobody can be reached.</summary>
internal sealed class ContactPlaceholder() : Rule(
    RuleIdentifiers.ContactPlaceholder, RuleSeverity.Warning, "12(2), 13(1)(a)",
    "Contact detail that leads nowhere",
    "{0} has {1} (GDPR Art. 12(2), 13(1)(a)): write the one that people reach",
    "Contact details are there to be used; a text that somebody meant to replace reaches nobody.")
{
    private static readonly char[] Brackets = ['[', ']', '<', '>'];

    public override IReadOnlyList<string> Kinds { get; } = Party.Kinds;

    public override IEnumerable<string> Faults(DeclarationContext declaration)
    {
        var party = declaration.Declaration;
        if (party.Text("email") is { } email && (IsPlaceholder(email) || !IsEmail(email.Trim()))) yield return $"Email '{email}', which is no e-mail address";
        if (party.Text("phone") is { } phone && !phone.Any(char.IsDigit)) yield return $"Phone '{phone}', which has no number";
        if (party.Text("url") is { } url && (IsPlaceholder(url) || !IsUrl(url.Trim()))) yield return $"Url '{url}', which is neither https://… nor a path of this app";
        if (party.Text("country") is { } country && !Countries.IsKnownCode(country)) yield return $"Country '{country}', which is no code of ISO 3166-1";
        if (party.Text("address") is { } address && IsPlaceholder(address)) yield return $"Address '{address}', which is no address";
        if (party.Text("registrationNumber") is { } number && !number.Any(char.IsDigit)) yield return $"RegistrationNumber '{number}', which has no number";
    }

    private static bool IsPlaceholder(string text) => string.IsNullOrWhiteSpace(text) || Placeholder.Is(text) || Phrases.Find(PhraseList.Placeholder, text) is not null;

    /// <summary>One @ between something and a domain with a dot; which addresses there are nobody can tell.</summary>
    private static bool IsEmail(string email)
    {
        var at = email.IndexOf('@');
        var dot = email.LastIndexOf('.');
        return at > 0 && at == email.LastIndexOf('@') && dot > at + 1 && dot < email.Length - 1 && !email.Any(char.IsWhiteSpace) && email.IndexOfAny(Brackets) < 0;
    }

    private static bool IsUrl(string url) =>
        (url[0] == '/' && !url.Any(char.IsWhiteSpace)) || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http");
}
