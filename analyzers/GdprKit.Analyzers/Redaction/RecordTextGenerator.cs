using System.Text;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.Analyzers.Redaction;

/// <summary>Writes the text of records with <c>[RedactPersonalData]</c>: what is tagged is masked. What cannot be written is reported by GDPR7005.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RecordTextGenerator : IIncrementalGenerator
{
    /// <summary>The metadata name of the attribute.</summary>
    internal const string Attribute = "GdprKit.RedactPersonalDataAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var records = context.SyntaxProvider
            .ForAttributeWithMetadataName(Attribute, static (node, _) => node is RecordDeclarationSyntax, Read)
            .Where(static r => r.Source is not null)
            .WithTrackingName("RecordTexts");
        context.RegisterSourceOutput(records.Collect(), static (output, all) =>
        {
            // Names of files are compared without regard to case; the attribute on two parts of a record is one.
            foreach (var record in all.Distinct().GroupBy(r => r.Name, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Select((r, i) => (Name: i == 0 ? r.Name : r.Name + "." + i, r.Source))))
                output.AddSource(record.Name + ".Text.g.cs", SourceText.From(record.Source!, Encoding.UTF8));
        });
    }

    /// <summary>Whether the text of a record can be written beside what is there.</summary>
    internal static bool CanWrite(INamedTypeSymbol record)
    {
        if (!record.IsRecord || !ShownMembers.IsWrittenByCompiler(record)) return false;
        for (var type = record; type is not null; type = type.ContainingType)
        {
            // What is local to a file has no part in another.
            if (type.IsFileLocal || !type.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword))) return false;
        }

        return true;
    }

    /// <summary>Whether it is written.</summary>
    internal static bool HasWritten(INamedTypeSymbol record) => record.GetMembers("PrintMembers").Any(m => m.GetAttributes().Any(a => a.AttributeClass?.Name == "GeneratedCodeAttribute" && a.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: "GdprKit" }));

    private static (string Name, string? Source) Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        if (context.TargetSymbol is not INamedTypeSymbol { IsRecord: true } record || !CanWrite(record)) return default;
        var tags = TagReader.Of(context.SemanticModel.Compilation);
        var name = record.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)).Replace('<', '{').Replace('>', '}').Replace(" ", "").Replace("@", "");
        return (name, RecordTextSource.Write(record, context.SemanticModel.Compilation, m => tags.AnswerOf(m) is { IsPersonalData: true } answer && !Clearance.IsSaidSafe(m) && Clearance.Speaks(m, answer)));
    }
}
