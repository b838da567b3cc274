using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Tests.Robustness;

/// <summary>Mutilates source as typing, merging and cutting do; the same seed mutilates alike.</summary>
internal sealed class Mutator(int seed)
{
    private readonly Random _random = new(seed);

    public string Mutate(string source) => _random.Next(6) switch
    {
        0 => DeleteTokens(source),
        1 => source[.._random.Next(source.Length)],
        2 => source[_random.Next(source.Length)..],
        3 => SwapTokens(source),
        4 => SwapMembers(source),
        _ => DoubleToken(source),
    };

    private string DeleteTokens(string source)
    {
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            if (Token(source) is { } token) source = source.Remove(token.SpanStart, token.Span.Length);
        }

        return source;
    }

    private string SwapTokens(string source)
    {
        if (Token(source) is not { } one || Token(source) is not { } other) return source;
        var (first, second) = one.SpanStart <= other.SpanStart ? (one, other) : (other, one);
        if (first.Span.OverlapsWith(second.Span)) return source;
        return source[..first.SpanStart] + second.Text + source[first.Span.End..second.SpanStart] + first.Text + source[second.Span.End..];
    }

    private string DoubleToken(string source) => Token(source) is { } token ? source.Insert(token.SpanStart, token.Text + " ") : source;

    private string SwapMembers(string source)
    {
        var members = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Where(m => m.Parent is TypeDeclarationSyntax).ToArray();
        if (members.Length < 2) return DeleteTokens(source);
        var first = _random.Next(members.Length - 1);
        return source[..members[first].SpanStart] + members[first + 1] + source[members[first].Span.End..members[first + 1].SpanStart] + members[first] + source[members[first + 1].Span.End..];
    }

    private SyntaxToken? Token(string source)
    {
        var tokens = SyntaxFactory.ParseTokens(source).Where(t => t.Span.Length > 0).ToArray();
        return tokens.Length == 0 ? null : tokens[_random.Next(tokens.Length)];
    }
}
