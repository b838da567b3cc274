using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Benchmarks.Generator;

/// <summary>
/// Finds GdprKit's most frequent attributes and keeps the names of what wears them: the least that Roslyn takes for any generator that
/// works on attributes, since it binds them.
/// </summary>
internal sealed class LookupGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        foreach (var attribute in new[] { "ProcessingActivity", "DataSubject", "Recipient", "PersonalData", "NotPersonalData" })
        {
            var names = context.SyntaxProvider
                .ForAttributeWithMetadataName(
                    $"GdprKit.{attribute}Attribute",
                    static (node, _) => node is not CompilationUnitSyntax,
                    static (match, _) => match.TargetSymbol.Name)
                .Collect();
            context.RegisterSourceOutput(names, static (_, _) => { });
        }
    }
}
