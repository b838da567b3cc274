namespace GdprKit.Declarations.Gaps;

/// <summary>A rule about a processing activity, with all that reaches it.</summary>
internal abstract class ActivityRule(string id, RuleSeverity severity, string articles, string title, string message, string why)
    : Rule(id, severity, articles, title, message, why)
{
    public abstract override IEnumerable<GapFinding> Find(ActivityContext activity);

    public sealed override IEnumerable<GapFinding> Find(RegisterContext register) => [];
}
