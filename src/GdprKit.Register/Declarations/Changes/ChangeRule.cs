using GdprKit.Declarations.Gaps;

namespace GdprKit.Declarations.Changes;

/// <summary>A rule that compares the register with the approved one, and so speaks only where there is one.</summary>
internal sealed class ChangeRule(string id, RuleSeverity severity, string articles, string title, string message, string why)
    : Rule(id, severity, articles, title, message, why);
