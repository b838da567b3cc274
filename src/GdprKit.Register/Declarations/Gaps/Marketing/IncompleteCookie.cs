using GdprKit.Declarations.Law;

namespace GdprKit.Declarations.Gaps.Marketing;

/// <summary>GDPR8005: a cookie of which people are not told how long it stays, or who else reads it.</summary>
internal sealed class IncompleteCookie() : DeclarationRule(
    RuleIdentifiers.IncompleteCookie, RuleSeverity.Warning, "13(1)(e), 13(2)(a)",
    "Cookie without duration or providers",
    "{0} does not say {1} (GDPR Art. 13(1)(e), 13(2)(a)): say its Duration, and its Providers if others set or read it",
    "Who is asked for a cookie is told how long it stays and whether others have access to it (C-673/17).",
    Declarations.Kinds.Cookie)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var cookie = declaration.Declaration;
        var lacksDuration = !cookie.Tells("duration");
        // Without providers it is the controller's own, which a known tracker of others never is.
        var provider = cookie.List("providers").Any(p => !Placeholder.Is(p)) ? null : Trackers.Find(cookie.Text("name")) is { MayBeOwn: false } tracker ? tracker.Provider : null;
        return (lacksDuration, provider) switch
        {
            (false, null) => null,
            (true, null) => "how long it stays",
            (true, _) => $"how long it stays, nor that {provider} reads it",
            _ => $"that {provider} reads it",
        };
    }
}
