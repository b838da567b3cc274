using GdprKit.Analyzers.Rules.Inventory;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.CodeFixes.Rules.Inventory;

/// <summary>Writes tags onto the members that diagnostics point at.</summary>
internal static class TaggedMembers
{
    /// <summary>The attribute that answers a diagnostic.</summary>
    public static string Attribute(Diagnostic diagnostic, string attribute) =>
        attribute == UntaggedPersonalDataFix.Deny
            ? "NotPersonalData(\"TODO: say why\")"
            : $"PersonalData(DataCategory.{(diagnostic.Properties.TryGetValue(UntaggedPersonalDataAnalyzer.CategoryProperty, out var category) ? category : "Unspecified")})";

    public static async Task<Document> WriteAsync(Document document, IReadOnlyList<Diagnostic> diagnostics, string attribute, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root) return document;

        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var endOfLine = AttributeWriter.EndOfLine(root);
        var declarations = diagnostics.OrderBy(d => d.Location.SourceSpan.Start)
            .Select(d => (Declarator: DeclarationAt(root, d), Attribute: Attribute(d, attribute)))
            .Where(d => d.Declarator is not null)
            .GroupBy(d => d.Declarator is VariableDeclaratorSyntax ? d.Declarator.Parent!.Parent! : d.Declarator!)
            .ToArray();
        var needed = declarations.SelectMany(d => UsingWriter.Needed(model, d.Key.SpanStart, attribute)).ToArray();

        var changed = root.TrackNodes(declarations.Select(d => d.Key));
        foreach (var declaration in declarations)
        {
            var names = declaration.ToDictionary(d => Name(d.Declarator!), d => d.Attribute, StringComparer.Ordinal);
            changed = changed.GetCurrentNode(declaration.Key) switch
            {
                ParameterSyntax parameter => changed.ReplaceNode(parameter, AttributeWriter.Add(parameter, names.Values.First())),
                FieldDeclarationSyntax field => changed.ReplaceNode(field, Fields(field, names, endOfLine)),
                MemberDeclarationSyntax member => changed.ReplaceNode(member, AttributeWriter.Add(member, names.Values.First(), endOfLine)),
                _ => changed,
            };
        }

        return document.WithSyntaxRoot(UsingWriter.Add(changed, needed, endOfLine));
    }

    private static SyntaxNode? DeclarationAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.AncestorsAndSelf().FirstOrDefault(n => n is PropertyDeclarationSyntax or VariableDeclaratorSyntax or ParameterSyntax);

    private static string Name(SyntaxNode declarator) => declarator is VariableDeclaratorSyntax variable ? variable.Identifier.ValueText : "";

    /// <summary>An attribute speaks of all variables of a declaration; where they differ, each gets a declaration of its own.</summary>
    private static IEnumerable<SyntaxNode> Fields(FieldDeclarationSyntax field, Dictionary<string, string> attributes, string endOfLine)
    {
        var variables = field.Declaration.Variables;
        if (variables.All(v => attributes.ContainsKey(v.Identifier.ValueText)) && attributes.Values.Distinct().Count() == 1)
        {
            return [AttributeWriter.Add(field, attributes.Values.First(), endOfLine)];
        }

        return variables.Select((variable, i) =>
        {
            var single = field.WithDeclaration(field.Declaration.WithVariables(SyntaxFactory.SingletonSeparatedList(variable.WithoutTrivia())));
            if (i > 0) single = single.WithLeadingTrivia(Indent(field));
            if (i < variables.Count - 1) single = single.WithTrailingTrivia(SyntaxFactory.EndOfLine(endOfLine));
            return attributes.TryGetValue(variable.Identifier.ValueText, out var attribute) ? AttributeWriter.Add(single, attribute, endOfLine) : (SyntaxNode)single;
        });
    }

    private static IEnumerable<SyntaxTrivia> Indent(SyntaxNode node) => node.GetLeadingTrivia().Reverse().TakeWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia));
}
