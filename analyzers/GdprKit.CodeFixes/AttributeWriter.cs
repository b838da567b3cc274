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
            // Not behind an #if: what is declared must hold in every build.
            var at = 1;
            while (at < type.AttributeLists.Count && !type.AttributeLists[at].GetLeadingTrivia().Any(t => t.IsDirective)) at++;
            var indent = type.AttributeLists[at - 1].GetLeadingTrivia().Reverse().TakeWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia));
            changed = type.WithAttributeLists(type.AttributeLists.Insert(at, list.WithLeadingTrivia(indent).WithTrailingTrivia(endOfLine)));
        }
        else
        {
            var trivia = type.GetLeadingTrivia();
            var indent = trivia.LastOrDefault() is var last && last.IsKind(SyntaxKind.WhitespaceTrivia) ? [last] : Array.Empty<SyntaxTrivia>();
            changed = type.WithLeadingTrivia(indent).WithAttributeLists([list.WithLeadingTrivia(trivia).WithTrailingTrivia(endOfLine)]);
        }

        // The attribute that is written, and no other: PersonalData may be an alias, as Identity has one too.
        var name = list.Attributes[0].Name + "Attribute";
        var needsUsing = model!.LookupNamespacesAndTypes(type.SpanStart, name: name).All(s => s.ContainingNamespace?.ToDisplayString() != "GdprKit");
        root = root.ReplaceNode(type, changed);
        return document.WithSyntaxRoot(needsUsing ? AddUsing(root, endOfLine) : root);
    }

    private static CompilationUnitSyntax AddUsing(CompilationUnitSyntax root, SyntaxTrivia endOfLine)
    {
        var directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName("GdprKit")).NormalizeWhitespace().WithTrailingTrivia(endOfLine);
        if (root.Usings.Count > 0 || root.Externs.Count > 0) return root.AddUsings(directive);

        var trivia = root.GetLeadingTrivia();
        var header = HeaderLength(trivia, root.Members.FirstOrDefault() is BaseNamespaceDeclarationSyntax);
        return root.WithLeadingTrivia(trivia.Skip(header)).AddUsings(directive.WithLeadingTrivia(trivia.Take(header)).WithTrailingTrivia(endOfLine, endOfLine));
    }

    /// <summary>Comments at the top of the file, up to an empty line; above a namespace there can be nothing else.</summary>
    private static int HeaderLength(SyntaxTriviaList trivia, bool aboveNamespace)
    {
        var length = 0;
        var lineIsEmpty = false;
        for (var i = 0; i < trivia.Count; i++)
        {
            switch (trivia[i].Kind())
            {
                case SyntaxKind.WhitespaceTrivia:
                    break;
                case SyntaxKind.EndOfLineTrivia:
                    if (lineIsEmpty || aboveNamespace) length = i + 1;
                    lineIsEmpty = true;
                    break;
                case SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia:
                    lineIsEmpty = false;
                    break;
                default:
                    return length;
            }
        }

        return length;
    }

    private static string EndOfLine(SyntaxNode root) =>
        root.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.EndOfLineTrivia)).ToString() is { Length: > 0 } written ? written : "\n";
}
