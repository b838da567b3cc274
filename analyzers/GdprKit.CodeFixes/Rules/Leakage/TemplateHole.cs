using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.CodeFixes.Rules.Leakage;

/// <summary>The hole in the template of a log that a value fills.</summary>
/// <param name="Span">Where its name is.</param>
/// <param name="Name">Its name, or number.</param>
/// <param name="Before">The text between it and the hole before.</param>
/// <param name="Others">The names of the other holes.</param>
/// <param name="ValuesBefore">What fills the holes before it.</param>
internal sealed record TemplateHole(TextSpan Span, string Name, string Before, IReadOnlyList<string> Others, IReadOnlyList<ExpressionSyntax> ValuesBefore)
{
    public static TemplateHole? Of(ExpressionSyntax value)
    {
        if (value.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent: ArgumentListSyntax { Arguments: var arguments } } argument) return null;
        var template = arguments.IndexOf(a => a.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression });
        var hole = arguments.IndexOf(argument) - template - 1;
        if (template < 0 || hole < 0) return null;

        var token = ((LiteralExpressionSyntax)arguments[template].Expression).Token;
        var holes = Read(token.Text);
        if (hole >= holes.Count) return null;

        var (name, end) = holes[hole];
        var before = hole == 0 ? 0 : holes[hole - 1].End;
        return new(
            new(token.SpanStart + name.Start, name.Length),
            token.Text.Substring(name.Start, name.Length),
            token.Text.Substring(before, name.Start - before).TrimEnd('{', '@', '$'),
            [.. holes.Where((_, i) => i != hole).Select(h => token.Text.Substring(h.Name.Start, h.Name.Length))],
            [.. arguments.Skip(template + 1).Take(hole).Select(a => a.Expression)]);
    }

    private static List<(TextSpan Name, int End)> Read(string text)
    {
        var holes = new List<(TextSpan, int)>();
        for (var i = 0; i < text.Length - 1; i++)
        {
            if (text[i] != '{') continue;
            if (text[i + 1] == '{')
            {
                i++;
                continue;
            }

            var start = text[i + 1] is '@' or '$' ? i + 2 : i + 1;
            var end = text.IndexOf('}', start);
            if (end < 0) break;
            var name = text.IndexOfAny([':', ',', '}'], start);
            holes.Add((TextSpan.FromBounds(start, name), end + 1));
            i = end;
        }

        return holes;
    }
}
