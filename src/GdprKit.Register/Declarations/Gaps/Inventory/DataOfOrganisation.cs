using System.Globalization;

namespace GdprKit.Declarations.Gaps.Inventory;

/// <summary>GDPR1017: the same data for all purposes together, so that none has its own.</summary>
internal sealed class DataOfOrganisation() : RegisterRule(
    RuleIdentifiers.DataOfOrganisation, RuleSeverity.Warning, "5(1)(c), 13(1)(c), 30(1)(c)",
    "Data for all purposes together",
    "{0} gives the same data to {1} activities, and none of them says which it uses (GDPR Art. 5(1)(c), 13(1)(c), 30(1)(c)): declare [Processes] on each activity",
    "A purpose gets the data that it needs and no more; a list of all data for all purposes tells nobody what is done with theirs.")
{
    public override IEnumerable<GapFinding> Find(RegisterContext register) =>
        from activity in register.Activities
        where !activity.Activity.IsProcessors
        // What is nearer takes the place of what is farther, so the first item tells where all of them are declared.
        let use = activity.Activity.Items.FirstOrDefault()?.Use
        let place = use is null ? null : register.PlaceOf(use)
        where place is { Type: null }
        group activity by place into shared
        where shared.Count() > 1
        select new GapFinding(this, shared.Key, $"[{shared.Key.Declaration.Kind}] on {GapFinding.Name(shared.Key)}", shared.Count().ToString(CultureInfo.InvariantCulture));
}
