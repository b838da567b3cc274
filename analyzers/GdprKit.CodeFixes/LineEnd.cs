using Microsoft.CodeAnalysis.Text;

namespace GdprKit.CodeFixes;

/// <summary>The line end that a file uses.</summary>
internal static class LineEnd
{
    public static string Of(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
