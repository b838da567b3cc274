using System.Runtime.CompilerServices;

namespace GdprKit.Register.Record;

/// <summary>The rights of the people in one row, with conditions and limits, and what is declared in contradiction to them.</summary>
internal static class RightEntries
{
    private static readonly IEqualityComparer<Right> Identity = EqualityComparer<Right>.Create(ReferenceEquals, RuntimeHelpers.GetHashCode);

    public static IEnumerable<string> Of(Subject subject)
    {
        var (say, activity) = (subject.Say, subject.Activity);
        if (activity.RightsAnsweredBy != RightsAddressee.Controller) yield return say.Words.Of(activity.RightsAnsweredBy);
        foreach (var right in activity.Rights)
        {
            if (Common(right, subject.Use.Items) is { } common)
            {
                if (common.Status != RightStatus.DoesNotHold) yield return Said(say, common);
                continue;
            }

            foreach (var answer in subject.Use.Items.GroupBy(i => Answer(right, i), Identity).Where(a => a.Key.Status != RightStatus.DoesNotHold))
                yield return say.That(Said(say, answer.Key)).Note("note.data", answer.Select(say.Name)).ToString();
        }

        foreach (var contradiction in activity.Contradictions.Concat(subject.Register.Contradictions)) yield return Of(say, contradiction);
    }

    /// <summary>The answer that holds for all items; <see langword="null"/>: they differ.</summary>
    private static Right? Common(Right right, IReadOnlyList<DataItem> items)
    {
        if (items.Count == 0) return right;
        var common = Answer(right, items[0]);
        for (var i = 1; i < items.Count; i++)
        {
            if (!ReferenceEquals(Answer(right, items[i]), common)) return null;
        }

        return common;
    }

    /// <summary>An item's own answer where it has one, which is rare.</summary>
    private static Right Answer(Right right, DataItem item)
    {
        for (var i = 0; i < item.Rights.Count; i++)
        {
            if (item.Rights[i].Kind == right.Kind && item.Rights[i].Article == right.Article) return item.Rights[i];
        }

        return right;
    }

    private static string Said(Entries say, Right right) => say.Said(right, static (s, r) => Of(s, r));

    private static Sentence Of(Entries say, Right right) => say.That(say.Words.Fill("right", say.Cite(right.Article), say.Words.Of(right.Kind)))
        .Note("", string.Join("; ", right.Grounds.GroupBy(g => Conditions(say, right, g), g => g.Article).Select(g => Grounds(say, right, [.. g], g.Key)).Where(g => g.Length > 0)))
        .Note("note.limits", right.Limits.Select(l => Cited(say, say.Words.Small(l.Kind), l.Article, right.Article)));

    /// <summary>Provisions that give a right under the same conditions. That of the right itself goes without saying.</summary>
    private static string Grounds(Entries say, Right right, string[] articles, string conditions)
    {
        var cited = string.Join(", ", articles.Where(a => a != right.Article).Select(say.Cite));
        return conditions.Length == 0 ? cited : say.Words.Fill("ground-if", cited, conditions).TrimStart();
    }

    private static string Conditions(Entries say, Right right, RightGround ground) =>
        say.Words.List([.. ground.Conditions.Select(c => c.Article == ground.Article ? say.Words.Of(c.Kind) : Cited(say, say.Words.Of(c.Kind), c.Article, right.Article))]);

    private static string Cited(Entries say, string text, string article, string known) => article == known ? text : $"{text} ({say.Cite(article)})";

    private static string Of(Entries say, RightContradiction c) =>
        say.Words.Fill("contradiction", $"{say.Words.Of(c.Right)}: {say.Words.Of(c.Kind)} ({say.Cite(c.Article)})");
}
