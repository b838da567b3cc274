namespace GdprKit.Declarations.Gaps.Security;

/// <summary>What a security measure says.</summary>
internal static class Measures
{
    /// <summary>The names of <c>Measure</c>.</summary>
    public static IEnumerable<string> Of(Declaration measure) =>
        measure.List("more").Concat(measure.List("measures")).Concat(measure.Text("measure") is { } first ? [first] : []);

    /// <summary>Whether it names a measure; a kind of measure whose description is still to be written is none.</summary>
    public static bool Is(Declaration measure) => measure.Says("measure") || measure.Tells("description");
}
