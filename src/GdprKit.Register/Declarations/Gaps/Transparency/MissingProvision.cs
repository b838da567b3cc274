using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Transparency;

/// <summary>GDPR3007: nothing says whether data for a contract or a legal duty must be provided, nor what follows if it is not.</summary>
internal sealed class MissingProvision() : ActivityRule(
    RuleIdentifiers.MissingProvision, RuleSeverity.Warning, "13(2)(e)",
    "Mandatory or voluntary not stated",
    "{0} does not say whether data must be provided (GDPR Art. 13(2)(e)): say Provision and Consequence in [Processes] or [PersonalData]",
    "Who is asked for data may know whether law or contract demands it, and what follows from not giving it.")
{
    public override IEnumerable<GapFinding> Find(ActivityContext activity)
    {
        // For archives and claims nobody is asked: they use what was given for something else.
        if (activity.Declaration.Text("kind") is "Archiving" or "LegalClaims" || !activity.RestsOn("Contract", "StepsBeforeContract", "LegalObligation")) return [];
        // Told to those who give it themselves (Art. 13); what others gave was never theirs to refuse.
        if (activity.Answers.All(a => a.Sources.Count > 0 && !a.Sources.Any(s => s.Declaration.Text("origin") == "DataSubject"))) return [];
        if (activity.Items.Any(i => Says(i.Tag) || (i.Use is { } use && Says(use)))) return [];

        var where = activity.Activity.Said(Declarations.Kinds.Processes).FirstOrDefault(s => s.Scope == ScopeKind.Activity) ?? activity.Where;
        return [new(this, where, activity.Subject)];
    }

    private static bool Says(Declaration use) => use.Says("provision") || use.Tells("consequence");
}
