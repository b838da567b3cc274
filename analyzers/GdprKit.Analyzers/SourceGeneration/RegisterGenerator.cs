using System.Collections.Immutable;
using System.Text;
using GdprKit.Analyzers.Redaction;
using GdprKit.Analyzers.Rules;
using GdprKit.Analyzers.Semantics;
using GdprKit.Analyzers.Translations;
using GdprKit.Declarations;
using GdprKit.Declarations.Fragments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.Analyzers.SourceGeneration;

/// <summary>
/// Writes what the assembly declares into an assembly attribute as canonical JSON; in a host, a copy of each part's fragment besides.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class RegisterGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var types = context.SyntaxProvider
            .CreateSyntaxProvider(IsExplicitTarget, ReadExplicitTarget)
            .Where(static t => t.Count > 0)
            .WithTrackingName(StepNames.Types)
            .Collect();
        var classified = context.SyntaxProvider
            .CreateSyntaxProvider(MayBeClassified, ReadClassified)
            .Where(static t => t.Count > 0)
            .WithTrackingName(StepNames.Types)
            .Collect();
        types = types.Combine(classified).Select(static (pair, _) => pair.Left.AddRange(pair.Right));
        foreach (var marker in TypeReader.Markers)
        {
            var marked = context.SyntaxProvider
                .ForAttributeWithMetadataName(
                    $"GdprKit.{marker}Attribute",
                    static (node, _) => node is not CompilationUnitSyntax,
                    static (match, cancellationToken) => TypeReader.Read(match.TargetSymbol, match.Attributes[0], cancellationToken))
                .Where(static t => t.Count > 0)
                .WithTrackingName(StepNames.Types)
                .Collect();
            types = types.Combine(marked).Select(static (pair, _) => pair.Left.AddRange(pair.Right));
        }

        var assembly = context.CompilationProvider
            .Select(static (compilation, _) => ReadAssembly(compilation))
            .WithTrackingName(StepNames.Assembly);
        var suppressions = Suppressions(context, SuppressionReader.Attributes[0]).Combine(Suppressions(context, SuppressionReader.Attributes[1])).Select(static (pair, _) => pair.Left.AddRange(pair.Right));
        var parts = context.MetadataReferencesProvider
            .Select(static (reference, cancellationToken) => ReferencedFragments.Read(reference, cancellationToken))
            .Where(static part => part is { Json: not null })
            .WithTrackingName(StepNames.Parts)
            .Collect();
        var translations = context.AdditionalTextsProvider
            .Where(TranslationFiles.Is)
            .Select(static (file, cancellationToken) => new EquatableArray<string>([.. TranslationFiles.Read(file, cancellationToken).Select(FragmentWriter.WriteTranslation)]))
            .WithTrackingName(StepNames.Translations)
            .Collect();
        var ships = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => BuildProperties.ShipsFragment(options.GlobalOptions));

        var fragment = assembly.Combine(types).Combine(parts).Combine(translations.Combine(ships).Combine(suppressions))
            .Select(static (all, _) => new WrittenAssembly(
                all.Left.Left.Left.Name,
                all.Left.Left.Left.IsHost,
                all.Right.Left.Right,
                new([.. all.Left.Left.Left.Declarations, .. all.Right.Right.SelectMany(s => s).Distinct()]),
                new([.. all.Left.Left.Right.SelectMany(t => t).GroupBy(t => t.Name, StringComparer.Ordinal).Select(g => g.First()).OrderBy(t => t.Name, StringComparer.Ordinal)]),
                new([.. all.Left.Right.GroupBy(p => p!.Assembly, StringComparer.Ordinal).Select(g => g.First()!).OrderBy(p => p.Assembly, StringComparer.Ordinal)]),
                new([.. all.Right.Left.Left.SelectMany(t => t)])))
            .WithTrackingName(StepNames.Fragment);
        context.RegisterSourceOutput(fragment, static (output, written) => Emit(output, written));
    }

    private static (string Name, bool IsHost, EquatableArray<string> Declarations) ReadAssembly(Compilation compilation)
    {
        var name = compilation.AssemblyName ?? "";
        if (!UsesGdprKit(compilation)) return (name, false, default);

        var declarations = new DeclarationReader(compilation.Assembly).ReadAssembly();
        return (name, declarations.Any(d => d.Kind == Kinds.DataController), new([.. declarations.Concat(SuppressionReader.OnAssembly(compilation)).Select(FragmentWriter.WriteDeclaration)]));
    }

    private static IncrementalValueProvider<ImmutableArray<EquatableArray<string>>> Suppressions(IncrementalGeneratorInitializationContext context, string attribute) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is not CompilationUnitSyntax && SuppressionReader.MayName(node),
                static (match, _) => ReadSuppressions(match))
            .Where(static s => s.Count > 0)
            .WithTrackingName(StepNames.Suppressions)
            .Collect();

    private static EquatableArray<string> ReadSuppressions(GeneratorAttributeSyntaxContext match) =>
        UsesGdprKit(match.SemanticModel.Compilation) ? new([.. SuppressionReader.On(match.TargetSymbol, match.Attributes).Select(FragmentWriter.WriteDeclaration)]) : default;

    private static bool UsesGdprKit(Compilation compilation) => compilation.GetTypeByMetadataName("GdprKit.PersonalDataAttribute") is not null;

    /// <summary><c>[property: …]</c> and <c>[field: …]</c> stand on another symbol than the node's, so the attribute lookup misses them.</summary>
    private static bool IsExplicitTarget(SyntaxNode node, CancellationToken cancellationToken) =>
        node is AttributeListSyntax { Target.Identifier: var target } && target.Kind() is SyntaxKind.PropertyKeyword or SyntaxKind.FieldKeyword;

    private static EquatableArray<WrittenType> ReadExplicitTarget(GeneratorSyntaxContext context, CancellationToken cancellationToken)
    {
        if (context.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration) return default;
        // The attribute is anybody's until it is bound.
        return context.SemanticModel.GetDeclaredSymbol(declaration, cancellationToken) is { } type && DeclarationReader.HasDeclarations(type) ? TypeReader.Read(type, null, cancellationToken) : default;
    }

    /// <summary>Classifications have any name, so they are looked for by their base type; only where there are some.</summary>
    private static bool MayBeClassified(SyntaxNode node, CancellationToken cancellationToken) =>
        node is TypeDeclarationSyntax && WrittenAttributes.AreOn(node) && RedactionGenerator.IsOn(node.SyntaxTree.Options);

    private static EquatableArray<WrittenType> ReadClassified(GeneratorSyntaxContext context, CancellationToken cancellationToken) =>
        context.SemanticModel.GetDeclaredSymbol(context.Node, cancellationToken) is INamedTypeSymbol type && DataClassifications.AreOn(type) ? TypeReader.Read(type, null, cancellationToken) : default;

    private static void Emit(SourceProductionContext output, WrittenAssembly assembly)
    {
        if (!assembly.Ships || (assembly.Declarations.Count == 0 && assembly.Types.Count == 0)) return;

        var json = FragmentWriter.WriteFragment(assembly.Name, assembly.Parts.Select(p => p.Assembly), assembly.Declarations, assembly.Types.Select(t => t.Json), assembly.Translations);

        // C# 7.3 at most: the consumer's language version compiles it.
        var source = new StringBuilder("// <auto-generated/>\n");
        source.Append("[assembly: global::GdprKit.CompilerServices.RegisterFragmentAttribute(").Append(Literal(json)).Append(", \"").Append(Hash.Of(json)).Append("\")]\n");
        foreach (var part in assembly.IsHost ? assembly.Parts : default)
        {
            source.Append("[assembly: global::GdprKit.CompilerServices.RegisterIncludedAttribute(")
                .Append(Literal(part.Assembly)).Append(", ").Append(Literal(part.Json!)).Append(", ").Append(Literal(part.Hash!)).Append(")]\n");
        }

        output.AddSource("GdprKit.Register.g.cs", SourceText.From(source.ToString(), Encoding.UTF8));
    }

    private static string Literal(string text) => "@\"" + text.Replace("\"", "\"\"") + "\"";
}
