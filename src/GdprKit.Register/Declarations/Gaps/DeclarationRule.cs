namespace GdprKit.Declarations.Gaps;

/// <summary>A rule that one declaration fulfils or not, whatever else is declared elsewhere.</summary>
internal abstract class DeclarationRule(string id, RuleSeverity severity, string articles, string title, string message, string why, params string[] kinds)
    : Rule(id, severity, articles, title, message, why)
{
    public sealed override IReadOnlyList<string> Kinds { get; } = kinds;

    public sealed override IEnumerable<string> Faults(DeclarationContext declaration) => Fault(declaration) is { } fault ? [fault] : [];

    public sealed override IEnumerable<GapFinding> Find(ActivityContext activity) => [];

    public sealed override IEnumerable<GapFinding> Find(RegisterContext register) => [];

    /// <summary>What is wrong with it: the detail of the message, which may be empty; <see langword="null"/> if nothing is.</summary>
    protected abstract string? Fault(DeclarationContext declaration);
}
