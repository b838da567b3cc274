namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>How an object is written.</summary>
internal enum Rendering
{
    /// <summary>By its <c>ToString</c>.</summary>
    Text,

    /// <summary>With all of its members: <c>{@customer}</c> in a log, JSON, values of a route.</summary>
    Members,
}
