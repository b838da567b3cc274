using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Transparency;

/// <summary>GDPR3016: a processor's record that lacks for whom it processes, or what.</summary>
internal sealed class IncompleteProcessorRecord() : ActivityRule(
    RuleIdentifiers.IncompleteProcessorRecord, RuleSeverity.Warning, "30(2)",
    "Incomplete record of a processor",
    "{0} has a processor's record without {1} (GDPR Art. 30(2)): complete [ProcessorFor], where Url may lead to a list of customers, and [Processes]",
    "A processor's record names each controller with contact details, what is done for it, and transfers.")
{
    public override bool HoldsForProcessors => true;

    public override IEnumerable<GapFinding> Find(ActivityContext activity)
    {
        var lacking = Controllers(activity).ToList();
        if (activity.Activity.Items.All(i => i.Category is null)) lacking.Add("the categories of data");
        if (!activity.Activity.IsProcessors || lacking.Count == 0) return [];

        // The article asks for transfers "where applicable": their absence alone may be the truth.
        if (!SaysTransfers(activity)) lacking.Add("transfers or [Never(DataPractice.Transfers)]");
        return [activity.Lacks(this, string.Join(", ", lacking))];
    }

    private static IEnumerable<string> Controllers(ActivityContext activity) =>
        activity.Activity.Said(Declarations.Kinds.ProcessorFor).Where(s => !Party.HasContact(s.Declaration)).Select(s => $"name and contact details of '{s.Declaration.Text("controller")}'");

    private static bool SaysTransfers(ActivityContext activity) =>
        activity.Denies("Transfers") || activity.Answers.Any(a => a.Transfers.Count > 0) || activity.Recipients.Any(r => r.Transfers.Count > 0)
        || activity.Said(Declarations.Kinds.StoredIn).Any(s => s.Declaration.Tells("region"));
}
