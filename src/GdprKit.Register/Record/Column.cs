namespace GdprKit.Register.Record;

/// <summary>A column and where its cells come from.</summary>
/// <param name="Key">What programs know it by, and the vocabulary its heading.</param>
/// <param name="Level">Of what it speaks.</param>
/// <param name="Read">What a cell says.</param>
internal sealed record Column(string Key, RecordLevel Level, Func<Subject, IEnumerable<string?>> Read)
{
    /// <summary>Whether only those read it who may read about security.</summary>
    public bool IsSecurity { get; init; }

    /// <summary>The links of a row's data that alone decide what its cell says; <see langword="null"/>: more than links do.</summary>
    public Func<DataUse, IReadOnlyList<int>>? Links { get; init; }
}
