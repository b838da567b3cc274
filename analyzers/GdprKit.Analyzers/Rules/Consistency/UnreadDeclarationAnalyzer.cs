using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Consistency;

/// <summary>
/// Declarations that the language allows and nothing can read: GDPR9013 (on an ordinary parameter or an enum member), GDPR9014 (on a
/// file-local type), GDPR9015 (one kind on several parts of a partial type).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadDeclarationAnalyzer : GdprKitAnalyzer
{
    private static readonly DiagnosticDescriptor Unread = Descriptor.Create(
        RuleIdentifiers.UnreadDeclaration, "Declaration that nothing reads",
        "Nothing reads [{0}] on {1}: declare it on a property, a field, or a parameter of a positional record", DiagnosticSeverity.Warning,
        "The register holds data that types hold; parameters and enum members hold none.");

    private static readonly DiagnosticDescriptor FileLocal = Descriptor.Create(
        RuleIdentifiers.FileLocalDeclaration, "Declaration on a file-local type",
        "'{0}' is a file-local type, whose name depends on the path of its file: make it internal, so that its declarations can be named", DiagnosticSeverity.Error,
        "The metadata name of a file-local type holds a hash of the file's path, so the same code would give different registers.");

    private static readonly DiagnosticDescriptor Order = Descriptor.Create(
        RuleIdentifiers.DeclarationOrder, "Declarations of one kind on several parts of a partial type",
        "[{0}] stands on several parts of '{1}', which have no order among them: keep attributes of one kind on one part", DiagnosticSeverity.Warning,
        "Repeated attributes are read in the order written, and the parts of a partial type come in any order.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Unread, FileLocal, Order];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
        context.RegisterSyntaxNodeAction(AnalyzeAttribute, SyntaxKind.Attribute);
    }

    private static void AnalyzeType(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (FileLocalAround(type) is { } fileLocal && DeclarationReader.HasDeclarations(type))
        {
            context.ReportDiagnostic(Diagnostic.Create(FileLocal, type.Locations[0], fileLocal.Name));
        }

        if (type.DeclaringSyntaxReferences.Length < 2) return;

        var kinds = type.GetAttributes().Select(a => (Kind: AttributeReader.KindOf(a), Reference: a.ApplicationSyntaxReference)).Where(a => a.Kind is not null && a.Reference is not null);
        foreach (var kind in kinds.GroupBy(a => a.Kind!, StringComparer.Ordinal))
        {
            var parts = kind.GroupBy(a => a.Reference!.GetSyntax(context.CancellationToken).FirstAncestorOrSelf<TypeDeclarationSyntax>()).ToArray();
            if (parts.Length < 2) continue;

            var second = parts[1].First().Reference!;
            context.ReportDiagnostic(Diagnostic.Create(Order, Location.Create(second.SyntaxTree, second.Span), kind.Key, type.Name));
        }
    }

    /// <summary>The type itself or the one around it whose name depends on the path: that of a nested type holds it too.</summary>
    private static INamedTypeSymbol? FileLocalAround(INamedTypeSymbol type)
    {
        for (var around = type; around is not null; around = around.ContainingType)
        {
            if (around.IsFileLocal) return around;
        }

        return null;
    }

    private static void AnalyzeAttribute(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        var holder = attribute.Parent?.Parent switch
        {
            EnumMemberDeclarationSyntax => "an enum member",
            // A parameter of a positional record stands for its property.
            ParameterSyntax parameter when parameter.Parent?.Parent is not RecordDeclarationSyntax => "an ordinary parameter",
            _ => null,
        };
        if (holder is null) return;

        var name = AttributeOwner.SimpleName(attribute);
        if (name.EndsWith("Attribute", StringComparison.Ordinal)) name = name.Substring(0, name.Length - "Attribute".Length);
        if (!Kinds.All.Contains(name)) return;

        if (context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType is { ContainingNamespace: { Name: "GdprKit", ContainingNamespace.IsGlobalNamespace: true } })
        {
            context.ReportDiagnostic(Diagnostic.Create(Unread, attribute.GetLocation(), name, holder));
        }
    }
}
