using System.Collections.Immutable;
using GdprKit.Declarations.Changes;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules;

/// <summary>The descriptors of the rules that <see cref="GapFinder"/> judges, in the compiler as in the running app.</summary>
internal static class GapDescriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = RuleCatalogue.All.ToImmutableDictionary(r => r.Id, Create);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. RuleCatalogue.All.Select(Of)];

    /// <summary>Those that need no whole register.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfDeclarations { get; } = [.. RuleCatalogue.All.Where(r => r is not RegisterRule).Select(Of)];

    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Create(Rule rule)
    {
        // The tag says that an editor need not ask for it, and takes its fixes away.
        string[] tags = rule is RegisterRule { HasFix: false } or ChangeRule ? [WellKnownDiagnosticTags.CompilationEnd] : [];
        return rule.Severity switch
        {
            RuleSeverity.Error => Descriptor.Create(rule.Id, rule.Title, rule.Message, DiagnosticSeverity.Error, rule.Why, tags),
            RuleSeverity.Warning => Descriptor.Create(rule.Id, rule.Title, rule.Message, DiagnosticSeverity.Warning, rule.Why, tags),
            RuleSeverity.Information => Descriptor.Create(rule.Id, rule.Title, rule.Message, DiagnosticSeverity.Info, rule.Why, tags),
            _ => Descriptor.CreateOff(rule.Id, rule.Title, rule.Message, DiagnosticSeverity.Info, rule.Why, tags),
        };
    }
}
