using GdprKit.Declarations.Law;

namespace GdprKit.Declarations.Gaps.Rights;

/// <summary>GDPR6019: words of a decision about people, and nothing says who takes it.</summary>
internal sealed class UnstatedDecision() : ActivityRule(
    RuleIdentifiers.UnstatedDecision, RuleSeverity.Information, "13(2)(f), 22",
    "Decision about people, automated or not",
    "{0} speaks of a decision about people ('{1}'), and nothing says whether a person takes it (GDPR Art. 13(2)(f), 22): declare [AutomatedDecision], or [Never(DataPractice.AutomatedDecisions)]",
    "People are told of automated decisions with legal or similar effect; where a person decides, that is worth saying.")
{
    private static readonly string[] Texts = ["purpose", "title", "statement", "when", "unless", "how", "because"];

    public override bool MayBeAnsweredByApp => true;

    public override IEnumerable<GapFinding> Find(ActivityContext activity)
    {
        var phrase = activity.Activity.Type.Declarations.SelectMany(TextsOf).Select(t => Phrases.Find(PhraseList.Decision, t)).FirstOrDefault(p => p is not null);
        if (phrase is null || activity.Denies("AutomatedDecisions") || activity.Said(Declarations.Kinds.AutomatedDecision).Any(d => d.Declaration.Tells("decision"))) return [];
        return [activity.Lacks(this, phrase)];
    }

    /// <summary>What the activity says of its purpose, its bases and its data. What it says of rights and consents is about others' decisions.</summary>
    private static IEnumerable<string?> TextsOf(Declaration d) =>
        d.Kind is Declarations.Kinds.ProcessingActivity or Declarations.Kinds.LegalBasis or Declarations.Kinds.Processes or Declarations.Kinds.Profiling
            ? Texts.Select(d.Text).Concat(d.List("examples"))
            : [];
}
