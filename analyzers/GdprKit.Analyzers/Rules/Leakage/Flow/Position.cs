namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>Where a value stands in the text that it is part of. What is all of a URL, or its start, is a URL by itself.</summary>
internal enum Position
{
    /// <summary>It is all of the text.</summary>
    Alone,

    /// <summary>The text starts with it.</summary>
    Start,

    /// <summary>Something stands before it.</summary>
    Within,
}
