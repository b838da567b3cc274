using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Consistency;

/// <summary>GDPR9001: a declaration names data, people or recipients that are not declared.</summary>
internal sealed class DanglingReference() : Rule(
    RuleIdentifiers.DanglingReference, RuleSeverity.Error, "",
    "Reference to a type or member that does not exist or is untagged",
    "{0} names {1}",
    "A declaration names data, people or recipients that are not declared, so the register would lack them.")
{
    public override bool HoldsForProcessors => true;

    public override IReadOnlyList<string> Kinds { get; } = [Declarations.Kinds.DataSubject, Declarations.Kinds.PersonalData];

    /// <summary>Names of members that lead nowhere. What dates a period may be a member of any type that an activity uses.</summary>
    public override IEnumerable<string> Faults(DeclarationContext declaration)
    {
        if (declaration.Where.Scope == ScopeKind.Activity) return [];

        var of = declaration.Declaration.Text("type") is { } type ? $"'{TypeReference.SimpleName(TypeReference.Parse(type, declaration.Where.Assembly).Name)}'" : "this type";
        return declaration.Declaration.List("dangling").Select(name => $"'{name}', which is not a member of {of}");
    }

    public override IEnumerable<GapFinding> Find(ActivityContext activity) =>
        activity.Activity.Dangling.Select(d => new GapFinding(this, d.Where, $"[{d.Where.Declaration.Kind}] on {GapFinding.Name(activity.Where)}", $"'{d.Name}', which is not {d.Expected}"));
}
