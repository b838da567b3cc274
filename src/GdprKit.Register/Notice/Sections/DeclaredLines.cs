namespace GdprKit.Register.Notice;

/// <summary>What is declared of a right: words, channels, consequences, conditions and, if it is of one activity, the purpose.</summary>
internal static class DeclaredLines
{
    public static IReadOnlyList<IReadOnlyList<NoticeText>> Of(NoticeContext c, DataRight right) =>
        [.. c.Declared[right].SelectMany(d => Lines(c, d.Declared, d.Activity)).DistinctBy(NoticeText.Join, StringComparer.Ordinal)];

    private static IEnumerable<IReadOnlyList<NoticeText>> Lines(NoticeContext c, DeclaredRight declared, NoticeActivity? activity)
    {
        var conditions = c.Say.Conditions(Occurs.Always, declared.When, declared.Unless, [], declared.Law);
        var sentences = new List<string>();
        if (!string.IsNullOrWhiteSpace(declared.Details)) sentences.Add(Phrases.Sentence(declared.Details + conditions));
        else if (conditions.Length > 0) sentences.Add(Phrases.Sentence(c.Words.Fill("holds-if", conditions[2..^1])));
        // That we are to be contacted is said of all rights.
        if (declared.Via is not ([] or [Via.Contact])) sentences.Add(Phrases.Sentence(c.Words.Fill("use-via", c.Say.Channels(declared.Via))));
        if (!string.IsNullOrWhiteSpace(declared.Consequence)) sentences.Add(Phrases.Sentence(declared.Consequence));
        if (sentences.Count == 0) yield break;
        yield return activity is null
            ? Phrases.Line(string.Join(" ", sentences))
            : [Phrases.Text(string.Join(" ", sentences)), .. c.Say.For(new(c.Activities, [activity], []))];
    }
}
