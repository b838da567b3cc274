using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Consistency;

/// <summary>In a host: GDPR9010, GDPR9011 and GDPR9012, declarations of references that do not reach the register.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PartsAnalyzer : GdprKitAnalyzer
{
    private static readonly DiagnosticDescriptor Lost = Descriptor.Create(
        RuleIdentifiers.LostPart, "Declarations of an assembly are lost",
        "'{0}' builds on the declarations of '{1}', which this project does not reference: reference it, so that the register is whole",
        DiagnosticSeverity.Warning,
        "DisableTransitiveProjectReferences and PrivateAssets keep a project from the compiler, and its declarations from the register.",
        WellKnownDiagnosticTags.CompilationEnd);

    private static readonly DiagnosticDescriptor WithoutDeclarations = Descriptor.Create(
        RuleIdentifiers.PartWithoutDeclarations, "An assembly has attributes but no declarations",
        "'{0}' wears GdprKit's attributes, but its declarations were not written: build it in C# with the analyzers of the GdprKit package, or tag its types from here with [assembly: PersonalData(typeof(…), …)]",
        DiagnosticSeverity.Warning,
        "Attributes are read by the source generator, which runs in C# projects only.",
        WellKnownDiagnosticTags.CompilationEnd);

    private static readonly DiagnosticDescriptor Newer = Descriptor.Create(
        RuleIdentifiers.NewerPart, "Declarations of an assembly cannot be read",
        "{0}", DiagnosticSeverity.Error,
        "The register cannot be built from declarations that it cannot read.",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Lost, WithoutDeclarations, Newer];

    /// <inheritdoc/>
#pragma warning disable RS1013 // The start action is the base class's guard, which every rule shares.
    protected override void Register(CompilationStartAnalysisContext context) => context.RegisterCompilationEndAction(static end =>
#pragma warning restore RS1013
    {
        var declarations = CompilationDeclarations.Of(end.Compilation);
        if (!declarations.IsHost) return;

        var location = declarations.ControllerLocation(end.CancellationToken);
        foreach (var (assembly, part) in declarations.Parts.Lost) end.ReportDiagnostic(Diagnostic.Create(Lost, location, part, assembly));
        foreach (var assembly in declarations.Parts.WithoutFragment) end.ReportDiagnostic(Diagnostic.Create(WithoutDeclarations, location, assembly));
        foreach (var message in declarations.Parts.Unreadable) end.ReportDiagnostic(Diagnostic.Create(Newer, location, message));
    });
}
