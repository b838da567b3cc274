using Microsoft.CodeAnalysis.Text;

namespace GdprKit.Analyzers.Semantics;

/// <summary>The lines of a text file of ours: what follows a <c>#</c> is a comment, and what is blank then says nothing.</summary>
internal static class CommentedLines
{
    public static IEnumerable<(TextSpan Span, string Text)> Of(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            var written = text.ToString(line.Span).Split('#')[0];
            var said = written.Trim();
            if (said.Length > 0) yield return (new TextSpan(line.Start + written.IndexOf(said, StringComparison.Ordinal), said.Length), said);
        }
    }
}
