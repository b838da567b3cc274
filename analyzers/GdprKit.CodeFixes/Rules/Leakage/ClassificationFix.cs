using System.Collections.Immutable;
using System.Composition;
using GdprKit.Analyzers.Rules.Leakage;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.CodeFixes.Rules.Leakage;

/// <summary>Classifies the parameter of a log method that a generator writes, <c>[ContactData] string email</c>, so that Microsoft's log redaction redacts it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClassificationFix)), Shared]
public sealed class ClassificationFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIdentifiers.PersonalDataInLog];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null; // Two calls may pass data of two categories to one parameter.

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null) return;

        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(Finding.CategoryProperty, out var category) || model.Compilation.GetTypeByMetadataName($"GdprKit.{category}DataAttribute") is not { } attribute) continue;
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent.Parent: InvocationExpressionSyntax call } argument) continue;
            if (model.GetSymbolInfo(call, context.CancellationToken).Symbol is not IMethodSymbol method || Parameter(method, argument) is not { } parameter) continue;
            if (parameter.Locations.FirstOrDefault(l => l.IsInSource) is not { } at || context.Document.Project.Solution.GetDocument(at.SourceTree) is not { } document) continue;

            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Classify '{parameter.Name}' as [{category}Data]",
                    c => AttributeWriter.AddAsync(document, [(at.SourceSpan, (scope, position) => scope.Name(attribute, position, isAttribute: true))], c),
                    nameof(ClassificationFix)),
                diagnostic);
        }
    }

    /// <summary>The parameter where it is declared, of which the generator writes the other half.</summary>
    private static IParameterSymbol? Parameter(IMethodSymbol method, ArgumentSyntax argument)
    {
        var declared = (method.ReducedFrom ?? method).OriginalDefinition;
        declared = declared.PartialDefinitionPart ?? declared;
        if (!declared.GetAttributes().Any(a => a.AttributeClass?.Name == "LoggerMessageAttribute")) return null;
        if (argument.NameColon is { Name.Identifier.ValueText: var name }) return declared.Parameters.FirstOrDefault(p => p.Name == name);
        var position = ((ArgumentListSyntax)argument.Parent!).Arguments.IndexOf(argument) + (method.ReducedFrom is null ? 0 : 1);
        return position < declared.Parameters.Length ? declared.Parameters[position] : null;
    }
}
