using GdprKit.Analyzers.Baselines;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.CodeFixes.Baselines;

/// <summary>Adds lines to the text of a baseline and takes lines out of it; the others stay as somebody wrote them.</summary>
internal static class BaselineText
{
    /// <summary>Adds those members that are not there yet, each below the one before it in ordinal order, so that a comment stays above what it speaks of.</summary>
    public static SourceText Add(SourceText text, IEnumerable<string> names)
    {
        var entries = BaselineFile.Read(text).ToArray();
        var end = LineEnd.Of(text);
        var changes = names.Except(entries.Select(e => e.Name), StringComparer.Ordinal)
            .OrderBy(n => n, StringComparer.Ordinal)
            .GroupBy(PlaceOf)
            .OrderBy(g => g.Key)
            .Select(g => new TextChange(new TextSpan(g.Key, 0), (IsLineStart(g.Key) ? "" : end) + string.Concat(g.Select(n => n + end))));
        return text.WithChanges(changes);

        int PlaceOf(string name)
        {
            var before = Array.FindLastIndex(entries, e => string.CompareOrdinal(e.Name, name) < 0);
            if (before >= 0) return text.Lines.GetLineFromPosition(entries[before].Span.Start).EndIncludingLineBreak;
            return entries.Length > 0 ? text.Lines.GetLineFromPosition(entries[0].Span.Start).Start : text.Length;
        }

        bool IsLineStart(int position) => text.Lines.GetLineFromPosition(position).Start == position;
    }

    /// <summary>Takes out the lines on which some spans stand.</summary>
    public static SourceText Remove(SourceText text, IEnumerable<TextSpan> entries) =>
        text.WithChanges(entries.Select(e => text.Lines.GetLineFromPosition(e.Start).SpanIncludingLineBreak).Distinct().OrderBy(s => s.Start).Select(s => new TextChange(s, "")));
}
