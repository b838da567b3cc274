namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>How an object is written.</summary>
internal enum Rendering
{
    /// <summary>By its <c>ToString</c>.</summary>
    Text,

    /// <summary>With all of its members: <c>{@customer}</c> in a log, JSON, values of a route.</summary>
    Members,

    /// <summary>With its members, but those of them redacted that wear a classification: <c>[LogProperties]</c> of Microsoft.Extensions.Telemetry.</summary>
    Properties,
}
