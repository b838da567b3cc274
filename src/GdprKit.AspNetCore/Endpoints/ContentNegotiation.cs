using GdprKit.AspNetCore.Documents;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GdprKit.AspNetCore.Endpoints;

/// <summary>Chooses a form by the <c>Accept</c> header (RFC 9110, 12.5.1): the most specific range speaks for a form, the highest quality wins, a tie goes to the form that comes first.</summary>
internal static class ContentNegotiation
{
    private static readonly (RegisterFormat Format, string Type, string SubType)[] Offered =
    [
        (RegisterFormat.Json, "application", "json"),
        (RegisterFormat.Html, "text", "html"),
        (RegisterFormat.Csv, "text", "csv"),
        (RegisterFormat.Markdown, "text", "markdown"),
    ];

    /// <summary>The form to answer with; <see langword="null"/>: the caller accepts none.</summary>
    public static RegisterFormat? Choose(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept)) return RegisterFormat.Json;
        // What programs send, without parsing.
        if (accept.Count == 1 && accept[0] is "*/*" or "application/json") return RegisterFormat.Json;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges)) return RegisterFormat.Json;

        var (chosen, best) = ((RegisterFormat?)null, 0.0);
        foreach (var (format, type, subType) in Offered)
        {
            var quality = Quality(ranges, type, subType);
            if (quality > best) (chosen, best) = (format, quality);
        }

        return chosen;
    }

    private static double Quality(IList<MediaTypeHeaderValue> ranges, string type, string subType)
    {
        var (quality, specificity) = (0.0, -1);
        foreach (var range in ranges)
        {
            var matches = range.MatchesAllTypes ? 0
                : !range.Type.Equals(type, StringComparison.OrdinalIgnoreCase) ? -1
                : range.MatchesAllSubTypes ? 1
                : range.SubType.Equals(subType, StringComparison.OrdinalIgnoreCase) ? 2
                : -1;
            if (matches > specificity) (quality, specificity) = (range.Quality ?? 1, matches);
        }

        return quality;
    }
}
