namespace GdprKit.Register.Rights;

/// <summary>The legal bases of one row, asked by the letter of their provision.</summary>
internal sealed class RowBases
{
    private readonly IReadOnlyList<LegalBasis> _all;
    private readonly IReadOnlyList<int> _row;
    private readonly Group _six;
    private readonly Group _nine;

    public RowBases(IReadOnlyList<LegalBasis> all, IReadOnlyList<int> row)
    {
        (_all, _row) = (all, row);
        _six = Of('6');
        _nine = Of('9');
    }

    /// <summary>Whether none of Art. 6 is declared: a gap, so that what depends on them is not known.</summary>
    public bool AreUndeclared => _six.Count == 0;

    /// <summary>The bases of Art. 6(1) with one of these letters.</summary>
    public int[] Six(string letters) => Find('6', letters);

    /// <summary>The conditions of Art. 9(2) with one of these letters.</summary>
    public int[] Nine(string letters) => Find('9', letters);

    /// <summary>Whether bases of Art. 6 stand beside these, without a condition that tells them apart.</summary>
    public bool HaveOthersThan(int[] bases) => !_six.Varies && CountIn('6', bases) < _six.Count;

    /// <summary>Whether conditions of Art. 9 stand beside these.</summary>
    public bool HaveOtherConditionsThan(int[] bases) => CountIn('9', bases) < _nine.Count;

    /// <summary>
    /// Whether one of these applies in every case. Where several bases stand side by side and one has a condition, which of them
    /// applies depends on the case, for one without a condition too: after others it means "otherwise".
    /// </summary>
    public bool Apply(int[] bases) => Applies('6', _six, bases) || Applies('9', _nine, bases);

    private bool Applies(char article, Group group, int[] bases) => CountIn(article, bases) is > 0 and var count && (!group.Varies || count == group.Count);

    private int CountIn(char article, int[] bases) => bases.Count(i => _all[i].Article.StartsWith(article));

    private Group Of(char article)
    {
        var (count, conditions) = (0, false);
        foreach (var i in _row)
        {
            // "9(2)(a)", and a basis that was declared without saying which is none.
            if (Letter(_all[i].Article, article) is null) continue;
            count++;
            conditions |= _all[i].When is not null || _all[i].Unless is not null;
        }

        return new(count, conditions && count > 1);
    }

    private int[] Find(char article, string letters) => [.. _row.Where(i => Letter(_all[i].Article, article) is { } letter && letters.Contains(letter))];

    private static char? Letter(string provision, char article) =>
        provision is [var first, '(', _, ')', '(', var letter, ')'] && first == article ? letter : null;

    private readonly record struct Group(int Count, bool Varies);
}
