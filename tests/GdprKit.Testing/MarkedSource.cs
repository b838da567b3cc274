using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.Testing;

/// <summary>
/// Source with marks where diagnostics are expected: <c>[|text|]</c> for the only rule of an analyzer, <c>{|ID:text|}</c> for a named one.
/// </summary>
internal sealed class MarkedSource
{
    private MarkedSource(string text, ImmutableArray<(TextSpan Span, string? Id)> marks)
    {
        Text = text;
        Marks = marks;
    }

    /// <summary>The source without its marks.</summary>
    public string Text { get; }

    /// <summary>Where a diagnostic is expected, and its rule where the mark says it.</summary>
    public ImmutableArray<(TextSpan Span, string? Id)> Marks { get; }

    public static MarkedSource Parse(string source)
    {
        var text = new StringBuilder();
        var open = new Stack<(int Start, string? Id)>();
        var marks = ImmutableArray.CreateBuilder<(TextSpan, string?)>();
        for (var i = 0; i < source.Length; i++)
        {
            if (Starts(source, i, "[|"))
            {
                open.Push((text.Length, null));
                i++;
            }
            else if (Starts(source, i, "{|") && source.IndexOf(':', i) is var colon and > 0)
            {
                open.Push((text.Length, source[(i + 2)..colon]));
                i = colon;
            }
            else if (open.Count > 0 && Starts(source, i, open.Peek().Id is null ? "|]" : "|}"))
            {
                var (start, id) = open.Pop();
                marks.Add((TextSpan.FromBounds(start, text.Length), id));
                i++;
            }
            else
            {
                text.Append(source[i]);
            }
        }

        return open.Count == 0 ? new(text.ToString(), marks.ToImmutable()) : throw new ArgumentException($"A mark at {open.Peek().Start} is not closed.", nameof(source));
    }

    private static bool Starts(string source, int index, string mark) => string.CompareOrdinal(source, index, mark, 0, mark.Length) == 0;
}
