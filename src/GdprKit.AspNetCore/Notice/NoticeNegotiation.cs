using GdprKit.AspNetCore.Endpoints;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GdprKit.AspNetCore.Notice;

/// <summary>Chooses form and language by what the caller accepts (RFC 9110, 12.5). The page wins a tie; a notice is there to be read, so no caller is refused for its language.</summary>
internal static class NoticeNegotiation
{
    private static readonly (NoticeFormat Format, string Type, string SubType)[] Forms =
    [
        (NoticeFormat.Html, "text", "html"),
        (NoticeFormat.Markdown, "text", "markdown"),
        (NoticeFormat.Json, "application", "json"),
    ];

    /// <summary>The form to answer with; <see langword="null"/>: the caller accepts none.</summary>
    public static NoticeFormat? Form(StringValues accept) => ContentNegotiation.Choose(accept, Forms, NoticeFormat.Html);

    /// <summary>The language to answer with: the best of those in which the notice is complete, otherwise the first.</summary>
    public static string Language(StringValues accept, IReadOnlyList<string> languages)
    {
        if (StringValues.IsNullOrEmpty(accept) || !StringWithQualityHeaderValue.TryParseList(accept, out var ranges)) return languages[0];
        return languages.Select(l => (Language: l, Quality: ranges.Max(r => Matches(r.Value.Value!, l) ? r.Quality ?? 1 : 0))).MaxBy(l => l.Quality) is { Quality: > 0 } best
            ? best.Language
            : languages[0];
    }

    private static bool Matches(string range, string language) =>
        range == "*" || language.Equals(range, StringComparison.OrdinalIgnoreCase)
        || language.StartsWith(range + "-", StringComparison.OrdinalIgnoreCase) || range.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);
}
