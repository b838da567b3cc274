using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Rights;

/// <summary>GDPR6011: declarations show what usually asks for a data protection impact assessment, and none is named.</summary>
internal sealed class MissingImpactAssessment() : ActivityRule(
    RuleIdentifiers.MissingImpactAssessment, RuleSeverity.Information, "35(1), 35(3)",
    "Impact assessment probably needed",
    "{0} involves {1}, but names no impact assessment (GDPR Art. 35; WP 248): carry one out, and name it in Dpia",
    "Two of the criteria of WP 248 usually mean a high risk; an automated decision about people is one by Art. 35(3)(a).")
{
    private static readonly HashSet<string> Vulnerable = new(["Child", "Patient", "Employee", "FormerEmployee", "JobApplicant", "Student", "Debtor", "Whistleblower", "Vulnerable"], StringComparer.Ordinal);

    private static readonly HashSet<string> FromOthers = new(["Partner", "GroupCompany", "SocialMedia", "PublicSource", "InformationService", "Authority"], StringComparer.Ordinal);

    public override IEnumerable<GapFinding> Find(ActivityContext activity)
    {
        if (activity.Declaration.Tells("dpia")) return [];

        var decides = activity.Said(Declarations.Kinds.AutomatedDecision).Any();
        string[] criteria = [.. Criteria(activity, decides)];
        return decides || criteria.Length >= 2 ? [activity.Lacks(this, Enumeration.Of(criteria, "and"))] : [];
    }

    private static IEnumerable<string> Criteria(ActivityContext activity, bool decides)
    {
        if (decides) yield return "automated decisions";
        if (activity.Said(Declarations.Kinds.Profiling).Any()) yield return "profiling";
        if (activity.Items.Any(i => i.Category is { } category && Promises.IsSensitive(category))) yield return "sensitive data";
        if (activity.Answers.SelectMany(a => a.Subjects).Select(s => s.Declaration.Text("category")).FirstOrDefault(c => c is not null && Vulnerable.Contains(c)) is { } people) yield return $"vulnerable people ({people})";
        if (activity.Items.Any(i => i.Category is "UsageBehaviour" or "Location" && i.Sources.Any(s => s.Declaration.Text("origin") == "Observed"))) yield return "systematic monitoring";
        if (activity.Answers.SelectMany(a => a.Sources).Select(s => s.Declaration.Text("origin")).OfType<string>().Where(FromOthers.Contains).Distinct().Skip(1).Any()) yield return "data matched from several sources";
    }
}
