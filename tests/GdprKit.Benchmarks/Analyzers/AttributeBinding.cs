using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Benchmarks.Analyzers;

/// <summary>
/// Asks for every attribute and for a type of a reference, first of all analyzers. The compiler binds them once, whoever asks first; else that would count as the cost
/// of the package whose analyzer comes first.
/// </summary>
#pragma warning disable RS1036, RS1038, RS1041 // It is not shipped.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class AttributeBinding : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("BIND0001", "Binding", "Binding", "Benchmark", DiagnosticSeverity.Hidden, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(start =>
        {
            // The first type that is asked for by name has the compiler read every reference.
            _ = start.Compilation.GetTypeByMetadataName("GdprKit.PersonalDataAttribute");
            Bind(start.Compilation.Assembly.GlobalNamespace);
            start.RegisterSymbolAction(_ => { }, SymbolKind.NamedType);
        });
    }

    private static void Bind(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            _ = member.GetAttributes();
            if (member is INamespaceOrTypeSymbol inner) Bind(inner);
        }
    }
}
