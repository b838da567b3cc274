using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.Analyzers.Vocabularies;

/// <summary>
/// A team's own vocabulary: additional files that are called <c>GdprKit.Vocabulary.txt</c>. GdprKit.targets passes the one beside the project.
/// Each line is a statement; what follows a <c>#</c> is a comment.
/// </summary>
internal static class VocabularyFile
{
    public static bool Is(string path) => string.Equals(Path.GetFileName(path), "GdprKit.Vocabulary.txt", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<(TextSpan Span, VocabularyStatement Statement)> Read(SourceText text) => CommentedLines.Of(text).Select(l => (l.Span, VocabularyStatement.OfLine(l.Text)));
}
