namespace GdprKit.Register.Notice;

/// <summary>Automated decisions, with their logic and consequences, and profiling (Art. 13(2)(f)).</summary>
internal static class DecisionsSection
{
    public static NoticePart? Of(NoticeContext c) => c.Part("decisions", ["13(2)(f)", "14(2)(g)"],
    [
        .. c.Statements(NoticeSection.AutomatedDecisions),
        .. c.Activities.SelectMany(a => a.Activity.AutomatedDecisions.Select(d => Decision(c, a, d))),
        .. c.Activities.SelectMany(a => a.Activity.Profiling.Select(p => Profile(c, a, p))),
        .. c.Denials(DataPractice.AutomatedDecisions, DataPractice.Profiling),
    ]);

    private static NoticeFacts? Decision(NoticeContext c, NoticeActivity a, AutomatedDecision d) => Phrases.Facts(
        Phrases.Fact(c.Words["decision"], Phrases.Sentence(d.Decision + c.Say.Conditions(Occurs.Always, d.When, null, [], d.Law))),
        For(c, a),
        d.Exception == Article22.Unspecified ? null : Phrases.Fact(c.Words["allowed"], Phrases.Sentence(c.Words.Of(d.Exception))),
        Phrases.Maybe(c.Words["logic"], d.Logic),
        Phrases.Maybe(c.Words["consequence"], d.Consequence),
        d.Review.Count == 0 ? null : Phrases.Fact(c.Words["review"], Phrases.Sentence(c.Say.Channels(d.Review))));

    private static NoticeFacts? Profile(NoticeContext c, NoticeActivity a, Profiling p) => Phrases.Facts(
        Phrases.Fact(c.Words["profiling"], Phrases.Sentence((p.How ?? c.Words["profiling-plain"].TrimEnd('.')) + c.Say.Conditions(p.Occurs, p.When, null, p.Examples))),
        For(c, a),
        Phrases.Maybe(c.Words["consequence"], p.Consequence));

    private static NoticeFact For(NoticeContext c, NoticeActivity a) => Phrases.Fact(c.Words["purpose"], Phrases.Line(Phrases.Upper(a.Purpose), "#" + a.Anchor));
}
