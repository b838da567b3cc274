using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.CodeFixes;

/// <summary>Writes an argument into an attribute, touching no character that is there.</summary>
internal static class ArgumentWriter
{
    /// <summary>Whether the attribute has a named argument of that name already, of which a code fix must leave the words alone.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="argument"><c>Name = value</c>, or a positional argument.</param>
    public static bool Says(AttributeSyntax attribute, string argument) =>
        NameOf(argument) is { } name
            ? attribute.ArgumentList?.Arguments.Any(a => a.NameEquals?.Name.Identifier.ValueText == name) ?? false
            : attribute.ArgumentList?.Arguments.Count(a => a.NameEquals is null) > 1;

    public static Task<Document> AddAsync(Document document, AttributeSyntax attribute, string argument, CancellationToken cancellationToken) =>
        AddAsync(document, attribute, (scope, position) => scope.QualifyValues(argument, position), isNamed: NameOf(argument) is not null, cancellationToken);

    /// <summary>Adds what is written for the file.</summary>
    public static async Task<Document> AddAsync(Document document, AttributeSyntax attribute, AttributeWriter.Written argument, bool isNamed, CancellationToken cancellationToken)
    {
        var root = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var scope = new NamesInScope(model, root, text);
        var written = argument(scope, attribute.SpanStart);
        return document.WithText(text.WithChanges(scope.Usings().Append(Insert(attribute, written, isNamed)).OrderBy(c => c.Span.Start)));
    }

    private static TextChange Insert(AttributeSyntax attribute, string argument, bool isNamed)
    {
        if (attribute.ArgumentList is not { } list) return new TextChange(new TextSpan(attribute.Span.End, 0), $"({argument})");
        if (list.Arguments.Count == 0) return new TextChange(new TextSpan(list.OpenParenToken.Span.End, 0), argument);

        // Named ones stand at the end, positional ones after the last of theirs.
        var before = isNamed ? list.Arguments.Last() : list.Arguments.LastOrDefault(a => a.NameEquals is null);
        return before is null
            ? new TextChange(new TextSpan(list.OpenParenToken.Span.End, 0), argument + ", ")
            : new TextChange(new TextSpan(before.Span.End, 0), ", " + argument);
    }

    private static string? NameOf(string argument)
    {
        var equals = argument.IndexOf(" = ", StringComparison.Ordinal);
        return equals > 0 && argument.Take(equals).All(char.IsLetterOrDigit) ? argument.Substring(0, equals) : null;
    }
}
