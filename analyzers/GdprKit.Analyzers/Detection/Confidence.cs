namespace GdprKit.Analyzers.Detection;

/// <summary>How sure the detector is. High is a claim that next to no finding is wrong.</summary>
internal enum Confidence
{
    None,
    Low,
    Medium,
    High,
}
