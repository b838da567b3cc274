namespace GdprKit.Register.Record;

/// <summary>The rights of the people in one row, with conditions and limits, and what is declared in contradiction to them.</summary>
internal sealed class RightEntries(Subject subject)
{
    private readonly Entries _say = subject.Say;

    public IEnumerable<string> All()
    {
        if (subject.Activity.RightsAnsweredBy != RightsAddressee.Controller) yield return subject.Words.Of(subject.Activity.RightsAnsweredBy);
        foreach (var right in subject.Activity.Rights)
        {
            // Items of one row may have answers of their own: data that no type of the app holds, or that is derived.
            var answers = subject.Use.Items.GroupBy(i => i.Rights.FirstOrDefault(r => r.Kind == right.Kind && r.Article == right.Article) ?? right).ToArray();
            if (answers.Length == 0 && right.Status != RightStatus.DoesNotHold) yield return Of(right).ToString();
            foreach (var answer in answers.Where(a => a.Key.Status != RightStatus.DoesNotHold))
            {
                var sentence = Of(answer.Key);
                if (answers.Length > 1) sentence.Note("note.data", answer.Select(_say.Name));
                yield return sentence.ToString();
            }
        }

        foreach (var contradiction in subject.Activity.Contradictions.Concat(subject.Register.Contradictions)) yield return Of(contradiction);
    }

    private Sentence Of(Right right) => _say.That(subject.Words.Fill("right", _say.Cite(right.Article), subject.Words.Of(right.Kind)))
        .Note("", string.Join("; ", right.Grounds.Where(g => g.Conditions.Count > 0 || g.Article != right.Article).Select(Of)))
        .Note("note.limits", right.Limits.Select(l => $"{subject.Words.Small(l.Kind)} ({_say.Cite(l.Article)})"));

    private string Of(RightGround ground)
    {
        var article = _say.Cite(ground.Article);
        if (ground.Conditions.Count == 0) return article;
        string[] conditions = [.. ground.Conditions.Select(c => subject.Words.Of(c.Kind) + (c.Article == ground.Article ? "" : $" ({_say.Cite(c.Article)})"))];
        return subject.Words.Fill("ground-if", article, subject.Words.List(conditions));
    }

    private string Of(RightContradiction c) =>
        subject.Words.Fill("contradiction", $"{subject.Words.Of(c.Right)}: {subject.Words.Of(c.Kind)} ({_say.Cite(c.Article)})");
}
