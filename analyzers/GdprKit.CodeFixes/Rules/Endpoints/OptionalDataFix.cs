using System.Collections.Immutable;
using System.Composition;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.CodeFixes.Rules.Endpoints;

/// <summary>GDPR7013: lets voluntary data be left out. The attribute goes, or the modifier, and the type may be null. Flags are another fix's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OptionalDataFix)), Shared]
public sealed class OptionalDataFix : CodeFixProvider
{
    private const string Title = "Let it be left out";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIdentifiers.OptionalDataByDefault];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            TextChange[] changes = root?.FindNode(diagnostic.Location.SourceSpan) switch
            {
                AttributeSyntax attribute => [new(Span(attribute, text), "")],
                PropertyDeclarationSyntax property => Nullable(property.Modifiers, property.Type),
                VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } variable } => Nullable(field.Modifiers, variable.Type),
                ParameterSyntax { Type: { } type } => Nullable(default, type),
                _ => [],
            };
            if (changes.Length == 0) continue;

            context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))), Title), diagnostic);
        }
    }

    private static TextChange[] Nullable(SyntaxTokenList modifiers, TypeSyntax type)
    {
        var question = new TextChange(new(type.Span.End, 0), "?");
        return modifiers.FirstOrDefault(m => m.IsKind(SyntaxKind.RequiredKeyword)) is { RawKind: not 0 } required ? [new(required.FullSpan, ""), question] : [question];
    }

    /// <summary>The attribute with its comma; its list if nothing else is in it, and the line if nothing else is on it.</summary>
    private static TextSpan Span(AttributeSyntax attribute, SourceText text)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count > 1)
        {
            var index = list.Attributes.IndexOf(attribute);
            return index == 0 ? TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart) : TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End);
        }

        var line = text.Lines.GetLineFromPosition(list.SpanStart);
        if (text.ToString(line.Span).Trim() == list.ToString()) return line.SpanIncludingLineBreak;
        return TextSpan.FromBounds(list.SpanStart, list.GetLastToken().GetNextToken().SpanStart);
    }
}
