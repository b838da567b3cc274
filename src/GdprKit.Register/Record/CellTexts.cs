namespace GdprKit.Register.Record;

/// <summary>The cells of one table in the form of one writer. Much of a row stands in other rows as well, and is written once.</summary>
internal sealed class CellTexts<TText>(Func<IReadOnlyList<string>, TText> write)
    where TText : notnull
{
    private readonly Dictionary<object, TText> _texts = new(ReferenceEqualityComparer.Instance);

    public TText this[IReadOnlyList<string> cell]
    {
        get
        {
            if (!_texts.TryGetValue(cell, out var text)) _texts.Add(cell, text = write(cell));
            return text;
        }
    }
}
