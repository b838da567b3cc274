using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Marketing;

/// <summary>GDPR8004: a cookie that is not strictly necessary, and no consent to it.</summary>
internal sealed class CookieWithoutConsent() : Rule(
    RuleIdentifiers.CookieWithoutConsent, RuleSeverity.Warning, "ePrivacy Directive 5(3)",
    "Cookie without consent",
    "{0} is not strictly necessary and has no consent{1} (ePrivacy Directive Art. 5(3)): declare [Consent(…, Kind = ConsentKind.Cookies)] beside it",
    "What is stored on a person's device, and not strictly necessary for what they asked for, needs their prior consent; an opt-out is none (C-673/17).")
{
    public override IReadOnlyList<string> Kinds { get; } = [Declarations.Kinds.Cookie];

    public override IEnumerable<string> Faults(DeclarationContext declaration) =>
        declaration.Where.Type is not null && CookieConsent.IsNeeded(declaration.Declaration) && !declaration.Has(Declarations.Kinds.ProcessorFor)
        && !CookieConsent.IsAmong(declaration.Beside) && !CookieConsent.IsAround(declaration.Where, declaration.Source)
            ? [""]
            : [];

    /// <summary>No consent can stand on an assembly; a class of the register has the one to its cookies.</summary>
    public override IEnumerable<GapFinding> Find(RegisterContext register)
    {
        var cookies = register.OnAssemblies.Where(s => s.Declaration.Kind == Declarations.Kinds.Cookie && CookieConsent.IsNeeded(s.Declaration)).ToArray();
        if (cookies.Length == 0 || register.Types.Any(t => t.Declarations.Any(IsToCookies))) return [];

        return cookies.Select(c => new GapFinding(this, c, $"[{c.Declaration.Kind}] on {GapFinding.Name(c)}", ": no class declares one"));
    }

    private static bool IsToCookies(Declaration d) => d.Kind == Declarations.Kinds.Consent && d.Text("kind") == "Cookies" && d.Tells("to");
}
