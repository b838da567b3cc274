namespace GdprKit.Declarations.Gaps;

/// <summary>A rule that only the whole register shows: once a compilation, in apps.</summary>
internal abstract class RegisterRule(string id, RuleSeverity severity, string articles, string title, string message, string why)
    : Rule(id, severity, articles, title, message, why)
{
    /// <summary>Whether a code fix answers it, which the editor must then be able to offer.</summary>
    public virtual bool HasFix => false;

    public abstract override IEnumerable<GapFinding> Find(RegisterContext register);

    public sealed override IEnumerable<GapFinding> Find(ActivityContext activity) => [];
}
