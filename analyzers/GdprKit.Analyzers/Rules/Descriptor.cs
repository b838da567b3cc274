using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules;

/// <summary>Makes descriptors alike: the category and the help link come from the id.</summary>
internal static class Descriptor
{
    public static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, string description, params string[] customTags) =>
        Create(id, title, message, severity, isEnabledByDefault: true, description, customTags);

    /// <summary>A rule that speaks only where a build asks for it.</summary>
    public static DiagnosticDescriptor CreateOff(string id, string title, string message, DiagnosticSeverity severity, string description, params string[] customTags) =>
        Create(id, title, message, severity, isEnabledByDefault: false, description, customTags);

    /// <summary>
    /// Whether a rule speaks at a place of a compilation: it is on by default, or a build asks for it. The compiler passes over what does not,
    /// but only after it has looked through the whole file for generated code.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="tree">The file of the place; <see langword="null"/>: it has none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static bool IsOn(DiagnosticDescriptor rule, Compilation compilation, SyntaxTree? tree, CancellationToken cancellationToken)
    {
        var options = compilation.Options;
        return rule.IsEnabledByDefault
            || (options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var severity) && IsAsked(severity))
            || (options.SyntaxTreeOptionsProvider is { } provider
                && ((tree is not null && provider.TryGetDiagnosticValue(tree, rule.Id, cancellationToken, out severity) && IsAsked(severity))
                    || (provider.TryGetGlobalDiagnosticValue(rule.Id, cancellationToken, out severity) && IsAsked(severity))));
    }

    private static bool IsAsked(ReportDiagnostic severity) => severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Default);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, bool isEnabledByDefault, string description, string[] customTags) =>
        new(id, title, message, "GdprKit." + RuleIdentifiers.Topic(id), severity, isEnabledByDefault, description, RuleIdentifiers.HelpLink(id), customTags);
}
