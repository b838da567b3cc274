using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Marketing;

/// <summary>Whether a consent to a cookie is declared.</summary>
internal static class CookieConsent
{
    public static bool IsNeeded(Declaration cookie) => cookie.Text("purpose") is not (null or "StrictlyNecessary");

    /// <summary>Whether one of the declarations is a consent, or says that there is one.</summary>
    public static bool IsAmong(IEnumerable<Declaration> declarations) =>
        declarations.Any(d => (d.Kind == Declarations.Kinds.Consent && d.Tells("to")) || (d.Kind == Declarations.Kinds.LegalBasis && d.Text("basis") == "Consent"));

    /// <summary>Whether a class around the one that wears the cookie has it.</summary>
    public static bool IsAround(Scoped cookie, DeclarationSource source)
    {
        for (var outer = TypeReference.OuterName(cookie.Type!); outer is not null; outer = TypeReference.OuterName(outer))
        {
            if (source.Find(new(outer, cookie.Assembly)) is { } group && IsAmong(group.Declarations)) return true;
        }

        return false;
    }
}
