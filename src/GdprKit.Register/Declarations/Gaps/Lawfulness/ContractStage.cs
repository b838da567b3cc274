using GdprKit.Declarations.Law;

namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2031: what goes on during a contract rests on the steps before it.</summary>
internal sealed class ContractStage() : ActivityRule(
    RuleIdentifiers.ContractStage, RuleSeverity.Information, "6(1)(b)",
    "Steps before a contract as basis of what goes on during it",
    "{0} rests on steps before a contract, but {1} (GDPR Art. 6(1)(b)): declare Article6.Contract for what comes after it is concluded, or say When",
    "Steps at the person's request end when the contract is concluded; what follows needs a basis of its own.")
{
    public override IEnumerable<GapFinding> Find(ActivityContext activity)
    {
        if (activity.RestsOn("Contract") || !activity.Bases.Any(b => b.Declaration.Text("basis") == "StepsBeforeContract" && !b.Declaration.Tells("when") && !b.Declaration.Tells("unless"))) return [];

        return Continues(activity) is { } sign ? [activity.Lacks(this, sign)] : [];
    }

    /// <summary>What shows that the activity goes on; applicants and prospects are served before any contract.</summary>
    private static string? Continues(ActivityContext activity)
    {
        if (activity.Answers.SelectMany(a => a.Retention).Select(r => r.Declaration.Text("after")).FirstOrDefault(e => e is "ContractEnded" or "AccountClosed") is { } end) return $"data is kept after {end}";
        if (activity.Declaration.Text("kind") == "Recruitment" || activity.Answers.SelectMany(a => a.Subjects).Any(s => s.Declaration.Text("category") is "JobApplicant" or "ProspectiveCustomer")) return null;

        var word = Phrases.Find(PhraseList.Continuing, activity.Declaration.Text("purpose")) ?? Phrases.Find(PhraseList.Continuing, activity.Declaration.Text("title"));
        return word is null ? null : $"'{word}' is said of what goes on";
    }
}
