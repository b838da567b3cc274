using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.CodeFixes;

/// <summary>
/// Writes attributes onto types and members as a person would: like the neighbours do, and touching no character that is there. It edits the
/// text, since rebuilding nodes moves comments and line ends.
/// </summary>
internal static class AttributeWriter
{
    /// <summary>An attribute as it is written at a position of a file, without brackets.</summary>
    public delegate string Written(NamesInScope scope, int position);

    /// <summary>Adds to each type or member, named by the span of its identifier, an attribute of GdprKit's, and what the file needs to understand it.</summary>
    public static Task<Document> AddAsync(Document document, ImmutableArray<(TextSpan Identifier, string Attribute)> additions, CancellationToken cancellationToken) =>
        AddAsync(document, [.. additions.Select(a => (a.Identifier, (Written)((scope, position) => scope.Qualify(a.Attribute, position))))], cancellationToken);

    /// <summary>Adds to each type or member, named by the span of its identifier, what is written for the file.</summary>
    public static async Task<Document> AddAsync(Document document, ImmutableArray<(TextSpan Identifier, Written Attribute)> additions, CancellationToken cancellationToken)
    {
        var root = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var scope = new NamesInScope(model, root, text);
        var changes = new List<TextChange>();
        foreach (var declaration in additions.GroupBy(a => Declaration(root, a.Identifier)))
        {
            if (declaration.Key is not { } node) continue;

            // The same member twice, from two parts or two projects that share the file, is tagged once.
            var attributes = declaration.GroupBy(a => a.Identifier).ToDictionary(g => g.Key, g => g.First().Attribute(scope, node.SpanStart));
            changes.AddRange(node switch
            {
                FieldDeclarationSyntax field when field.Declaration.Variables.Count > 1 => Split(field, attributes, text),
                _ => [Insert(node, attributes.Values.First(), text)],
            });
        }

        changes.AddRange(scope.Usings());
        return document.WithText(text.WithChanges(changes.OrderBy(c => c.Span.Start)));
    }

    /// <summary>Adds an attribute to the assembly, below another one.</summary>
    public static async Task<Document> AddBelowAsync(Document document, AttributeListSyntax above, string attribute, CancellationToken cancellationToken)
    {
        var root = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var scope = new NamesInScope(model, root, text);
        var line = $"{LineEnd.Of(text)}[assembly: {scope.Qualify(attribute, above.SpanStart)}]";
        // Below the whole line, where a remark may follow the attribute.
        var last = text.Lines.GetLineFromPosition(above.Span.End);
        var rest = text.ToString(TextSpan.FromBounds(above.Span.End, last.End)).TrimStart();
        var end = rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal) ? last.End : above.Span.End;
        return document.WithText(text.WithChanges(scope.Usings().Append(new TextChange(new TextSpan(end, 0), line)).OrderBy(c => c.Span.Start)));
    }

    private static SyntaxNode? Declaration(SyntaxNode root, TextSpan identifier)
    {
        for (var node = root.FindToken(identifier.Start).Parent; node is not null; node = node.Parent)
        {
            if (node is PropertyDeclarationSyntax or FieldDeclarationSyntax or ParameterSyntax) return node;
            if (node is TypeDeclarationSyntax type) return type.Identifier.Span == identifier ? type : null;
        }

        return null;
    }

    private static TextChange Insert(SyntaxNode node, string attribute, SourceText text)
    {
        var start = FirstAfterAttributes(node).SpanStart;
        var inline = node is ParameterSyntax || !IsFirstOnLine(text, start) || StandsInline(node, text);
        return new TextChange(new TextSpan(start, 0), $"[{attribute}]" + (inline ? " " : LineEnd.Of(text) + Indent(text, start)));
    }

    /// <summary>One declaration for each variable, since an attribute speaks of all variables of a declaration.</summary>
    private static IEnumerable<TextChange> Split(FieldDeclarationSyntax field, Dictionary<TextSpan, string> attributes, SourceText text)
    {
        var variables = field.Declaration.Variables;
        if (variables.All(v => attributes.ContainsKey(v.Identifier.Span)) && attributes.Values.Distinct(StringComparer.Ordinal).Count() == 1) return [Insert(field, attributes.Values.First(), text)];

        var first = FirstAfterAttributes(field).SpanStart;
        var indent = Indent(text, field.SpanStart);
        var separator = LineEnd.Of(text) + indent;
        var lists = string.Concat(field.AttributeLists.Select(l => l.ToString() + separator));
        var type = text.ToString(TextSpan.FromBounds(first, variables[0].SpanStart));
        var written = variables.Select((variable, i) =>
            (i == 0 ? "" : lists) + (attributes.TryGetValue(variable.Identifier.Span, out var attribute) ? $"[{attribute}]" + separator : "") + type + variable + ";");
        return [new TextChange(TextSpan.FromBounds(first, field.Span.End), string.Join(separator, written))];
    }

    private static SyntaxToken FirstAfterAttributes(SyntaxNode node)
    {
        var lists = node switch
        {
            MemberDeclarationSyntax member => member.AttributeLists,
            ParameterSyntax parameter => parameter.AttributeLists,
            _ => default,
        };
        return lists.Count == 0 ? node.GetFirstToken() : lists.Last().GetLastToken().GetNextToken();
    }

    /// <summary>Whether attributes stand on the member's own line: on this one if it has any, else on its neighbours.</summary>
    private static bool StandsInline(SyntaxNode node, SourceText text)
    {
        if (node is not MemberDeclarationSyntax member) return true;
        if (member.AttributeLists.Count > 0) return IsInline(member, text);

        var neighbours = (node.Parent as TypeDeclarationSyntax)?.Members.Where(m => m is PropertyDeclarationSyntax or FieldDeclarationSyntax && m.AttributeLists.Count > 0).ToArray() ?? [];
        return neighbours.Length > 0 && neighbours.All(n => IsInline(n, text));
    }

    private static bool IsInline(MemberDeclarationSyntax member, SourceText text) =>
        text.Lines.IndexOf(member.AttributeLists.Last().Span.End) == text.Lines.IndexOf(FirstAfterAttributes(member).SpanStart);

    private static bool IsFirstOnLine(SourceText text, int position) => string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position)));

    private static string Indent(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var written = text.ToString(line.Span);
        return written.Substring(0, written.Length - written.TrimStart().Length);
    }
}
