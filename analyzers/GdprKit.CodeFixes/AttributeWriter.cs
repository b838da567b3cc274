using GdprKit.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace GdprKit.CodeFixes;

/// <summary>Writes an attribute onto a type as a person would: a line of its own, below those that are there.</summary>
internal static class AttributeWriter
{
    public static async Task<Document> AddAsync(Document document, TypeDeclarationSyntax type, string attribute, CancellationToken cancellationToken)
    {
        var root = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var list = (AttributeListSyntax)((TypeDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"[{attribute}] class C;")!).AttributeLists[0].WithAdditionalAnnotations(Formatter.Annotation);
        var endOfLine = SyntaxFactory.EndOfLine(EndOfLine(root));

        TypeDeclarationSyntax changed;
        if (type.AttributeLists.Count > 0)
        {
            var last = type.AttributeLists.Last();
            var indent = last.GetLeadingTrivia().Reverse().TakeWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia));
            changed = type.WithAttributeLists(type.AttributeLists.Add(list.WithLeadingTrivia(indent).WithTrailingTrivia(endOfLine)));
        }
        else
        {
            var trivia = type.GetLeadingTrivia();
            var indent = trivia.LastOrDefault() is var last && last.IsKind(SyntaxKind.WhitespaceTrivia) ? [last] : Array.Empty<SyntaxTrivia>();
            changed = type.WithLeadingTrivia(indent).WithAttributeLists([list.WithLeadingTrivia(trivia).WithTrailingTrivia(endOfLine)]);
        }

        var needsUsing = model!.LookupNamespacesAndTypes(type.SpanStart, name: "PersonalDataAttribute").All(s => s.ContainingNamespace?.ToDisplayString() != "GdprKit");
        root = root.ReplaceNode(type, changed);
        return document.WithSyntaxRoot(needsUsing ? root.AddUsings(SyntaxFactory.UsingDirective(SyntaxFactory.ParseName("GdprKit")).NormalizeWhitespace().WithTrailingTrivia(endOfLine)) : root);
    }

    private static string EndOfLine(SyntaxNode root) =>
        root.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.EndOfLineTrivia)).ToString() is { Length: > 0 } written ? written : "\n";
}
