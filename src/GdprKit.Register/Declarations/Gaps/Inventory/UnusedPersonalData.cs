using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Inventory;

/// <summary>GDPR1003: tagged members that no activity uses.</summary>
internal sealed class UnusedPersonalData() : RegisterRule(
    RuleIdentifiers.UnusedPersonalData, RuleSeverity.Warning, "5(1)(b), 5(1)(c), 30(1)",
    "Personal data is used by no activity",
    "{0} is tagged as personal data, but no processing activity uses it (GDPR Art. 5(1)(b), 30(1)): name it in [Processes] of an activity, or do without it",
    "Personal data that no purpose needs must not be kept (purpose limitation, data minimisation).")
{
    public override IEnumerable<GapFinding> Find(RegisterContext register)
    {
        var used = new HashSet<MemberReference>(register.Activities.SelectMany(a => a.Activity.Items).Where(i => i.Member is not null).SelectMany(i => i.Member!.Origins));
        foreach (var type in register.Types)
        {
            foreach (var member in type.Members)
            {
                if (member.Declarations.FirstOrDefault(d => d.Kind == Declarations.Kinds.PersonalData) is not { } tag) continue;
                if (used.Contains(new(new(type.Name, type.Assembly), member.Name))) continue;

                var where = new Scoped(tag, ScopeKind.Member, type.Assembly, type.Name, member.Name);
                yield return new(this, where, GapFinding.Name(where));
            }
        }
    }
}
