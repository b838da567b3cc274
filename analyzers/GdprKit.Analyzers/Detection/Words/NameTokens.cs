namespace GdprKit.Analyzers.Detection.Words;

/// <summary>The words of a name: folded to lower-case ASCII where letters have such a form, glued, with the place where each ends.</summary>
/// <remarks>Words are glued so that <c>ZipCode</c>, <c>Zipcode</c> and <c>zip_code</c> are one key of the lexicon.</remarks>
internal readonly ref struct NameTokens
{
    private readonly ReadOnlySpan<char> _folded;
    private readonly ReadOnlySpan<byte> _ends;
    private readonly ReadOnlySpan<byte> _starts;

    public NameTokens(ReadOnlySpan<char> folded, ReadOnlySpan<byte> ends, ReadOnlySpan<byte> starts)
    {
        _folded = folded;
        _ends = ends;
        _starts = starts;
    }

    public int Count => _ends.Length;

    public ReadOnlySpan<char> this[int index] => Glued(index, index + 1);

    /// <summary>The words from one index up to another, without anything between them.</summary>
    public ReadOnlySpan<char> Glued(int from, int to) => from >= to ? default : _folded.Slice(StartOf(from), _ends[to - 1] - StartOf(from));

    /// <summary>Where the word starts in the name as written.</summary>
    public int StartInName(int index) => _starts[index];

    private int StartOf(int index) => index == 0 ? 0 : _ends[index - 1];
}
