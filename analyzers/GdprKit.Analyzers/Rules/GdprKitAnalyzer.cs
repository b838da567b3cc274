using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules;

/// <summary>
/// What every rule shares: it runs concurrently, skips generated code, and does nothing where GdprKit is not referenced or in a test project.
/// </summary>
public abstract class GdprKitAnalyzer : DiagnosticAnalyzer
{
    /// <summary>What is done with generated code: nothing, unless a rule must see it to judge other code.</summary>
    protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName("GdprKit.PersonalDataAttribute") is null) return;
            if (BuildProperties.IsTestProject(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions)) return;

            Register(start);
        });
    }

    /// <summary>Registers the rule's actions for one compilation that references GdprKit.</summary>
    protected abstract void Register(CompilationStartAnalysisContext context);
}
