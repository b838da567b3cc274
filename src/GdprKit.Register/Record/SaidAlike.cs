namespace GdprKit.Register.Record;

/// <summary>Rights with the same article, conditions and limits, which are said in the same words whichever bases bring them.</summary>
internal sealed class SaidAlike : IEqualityComparer<Right>
{
    public static SaidAlike Instance { get; } = new();

    public bool Equals(Right? x, Right? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null
            && x.Kind == y.Kind
            && x.Article == y.Article
            && x.Grounds.Count == y.Grounds.Count
            && x.Limits.Count == y.Limits.Count
            && x.Grounds.Zip(y.Grounds).All(g => g.First.Article == g.Second.Article && g.First.Conditions.SequenceEqual(g.Second.Conditions))
            && x.Limits.Zip(y.Limits).All(l => l.First.Kind == l.Second.Kind && l.First.Article == l.Second.Article));

    public int GetHashCode(Right obj) => HashCode.Combine(obj.Kind, obj.Article, obj.Grounds.Count, obj.Limits.Count);
}
