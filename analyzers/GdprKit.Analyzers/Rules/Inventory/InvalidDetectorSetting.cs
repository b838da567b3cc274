using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>GDPR9019: a line in a file for the detector that it cannot read.</summary>
internal static class InvalidDetectorSetting
{
    public static readonly DiagnosticDescriptor Rule = Descriptor.Create(
        RuleIdentifiers.InvalidDetectorSetting, "Setting of the detector that cannot be read",
        "'{0}' cannot be read: {1}", DiagnosticSeverity.Error,
        "What cannot be read has no effect, and nobody would notice.");

    /// <summary>The diagnostic for a part of a file's text.</summary>
    public static Diagnostic Create(string path, SourceText text, TextSpan span, string message) =>
        Diagnostic.Create(Rule, Location.Create(path, span, text.Lines.GetLinePositionSpan(span)), Path.GetFileName(path), message);
}
