using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.Analyzers.Baselines;

/// <summary>
/// The members that were untagged when a team began: additional files that are called <c>GdprKit.Baseline.txt</c>, and
/// <c>GdprKit.Baseline.….txt</c> for what only one target has. GdprKit.targets passes those beside the project. Each line names a member; what
/// follows a <c>#</c> is a comment.
/// </summary>
internal static class BaselineFile
{
    public const string Name = Prefix + "txt";

    private const string Prefix = "GdprKit.Baseline.";

    public static bool Is(string path)
    {
        var name = Path.GetFileName(path);
        return name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
    }

    public static IEnumerable<BaselineEntry> Read(SourceText text) => CommentedLines.Of(text).Select(l => new BaselineEntry(l.Text, l.Span));
}
