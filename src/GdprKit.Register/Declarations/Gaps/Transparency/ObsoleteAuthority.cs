using GdprKit.Declarations.Law;

namespace GdprKit.Declarations.Gaps.Transparency;

/// <summary>GDPR3019: a supervisory authority under a name that it no longer has.</summary>
internal sealed class ObsoleteAuthority() : DeclarationRule(
    RuleIdentifiers.ObsoleteAuthority, RuleSeverity.Warning, "13(2)(d), 14(2)(e), 12(1)",
    "Supervisory authority by a former name",
    "{0} names {1} (GDPR Art. 13(2)(d), 12(1)): write the name that it has now",
    "People who want to complain must find the authority.",
    Declarations.Kinds.DataController, Declarations.Kinds.DataSource, Declarations.Kinds.Recipient, Declarations.Kinds.Right, Declarations.Kinds.Statement)
{
    private static readonly char[] Bracket = ['('];

    protected override string? Fault(DeclarationContext declaration)
    {
        foreach (var value in declaration.Declaration.Values.Values)
        {
            foreach (var text in value as string[] ?? (value is string one ? [one] : []))
            {
                if (FormerAuthorities.In(text) is { } former && !NamesBoth(text, former)) return $"'{former.Name}', a name until {former.Until} of {former.Now}";
            }
        }

        return null;
    }

    /// <summary>Whether the name of today stands beside it, in full or by its letters.</summary>
    private static bool NamesBoth(string text, FormerAuthority authority) =>
        authority.Now.Split(Bracket).Select(n => n.Trim(' ', ')')).Any(n => n.Length > 0 && WholeWords.Contains(text, n));
}
