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

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, bool isEnabledByDefault, string description, string[] customTags) =>
        new(id, title, message, "GdprKit." + RuleIdentifiers.Topic(id), severity, isEnabledByDefault, description, RuleIdentifiers.HelpLink(id), customTags);
}
