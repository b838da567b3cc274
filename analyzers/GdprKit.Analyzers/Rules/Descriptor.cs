using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules;

/// <summary>Makes descriptors alike: the category from the topic, the help link from the id.</summary>
internal static class Descriptor
{
    public static DiagnosticDescriptor Create(string id, string topic, string title, string message, DiagnosticSeverity severity, string description, params string[] customTags) =>
        new(id, title, message, "GdprKit." + topic, severity, isEnabledByDefault: true, description, RuleIdentifiers.HelpLink(id), customTags);

    /// <summary>A rule that speaks only where a build asks for it.</summary>
    public static DiagnosticDescriptor CreateOff(string id, string topic, string title, string message, DiagnosticSeverity severity, string description) =>
        new(id, title, message, "GdprKit." + topic, severity, isEnabledByDefault: false, description, RuleIdentifiers.HelpLink(id));
}
