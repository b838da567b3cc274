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
        declaration.Where.Scope == ScopeKind.Activity && IsWithout(declaration.Where, declaration.Beside, declaration.Source) ? [""] : [];

    /// <summary>Cookies of an assembly, which can have no consent, and of a class of their own.</summary>
    public override IEnumerable<GapFinding> Find(RegisterContext register)
    {
        var onAssemblies = register.OnAssemblies.Where(s => s.Declaration.Kind == Declarations.Kinds.Cookie && CookieConsent.IsNeeded(s.Declaration)).ToArray();
        var onClasses = register.Types.Where(t => !t.IsActivity).SelectMany(t => OnClass(t, register.Source)).ToArray();
        if (onClasses.Length > 0 && register.Types.Any(t => t.Declarations.Any(IsToCookies) && !t.Declarations.Any(d => d.Kind == Declarations.Kinds.Cookie))) onClasses = [];
        if (onAssemblies.Length > 0 && register.Types.Any(t => t.Declarations.Any(IsToCookies))) onAssemblies = [];
        return onAssemblies.Select(c => Finding(c, ": no class declares one")).Concat(onClasses.Select(c => Finding(c, "")));
    }

    private static IEnumerable<Scoped> OnClass(DeclaredType type, DeclarationSource source) =>
        type.Declarations.Where(d => d.Kind == Declarations.Kinds.Cookie).Select(d => new Scoped(d, ScopeKind.Type, type.Assembly, type.Name)).Where(c => IsWithout(c, type.Declarations, source));

    private static bool IsWithout(Scoped cookie, IReadOnlyList<Declaration> beside, DeclarationSource source) =>
        CookieConsent.IsNeeded(cookie.Declaration) && !beside.Any(d => d.Kind == Declarations.Kinds.ProcessorFor)
        && !CookieConsent.IsAmong(beside) && !CookieConsent.IsAround(cookie, source);

    /// <summary>One beside cookies is to them; one that stands without any is to those of other classes.</summary>
    private static bool IsToCookies(Declaration d) => d.Kind == Declarations.Kinds.Consent && d.Text("kind") == "Cookies" && d.Tells("to");

    private GapFinding Finding(Scoped cookie, string detail) => new(this, cookie, $"[{cookie.Declaration.Kind}] on {GapFinding.Name(cookie)}", detail);
}
