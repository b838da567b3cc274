using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GdprKit.AspNetCore.Endpoints;

/// <summary>Chooses a form by the <c>Accept</c> header (RFC 9110, 12.5.1): the most specific range speaks for a form, the highest quality wins, a tie goes to the form that comes first.</summary>
internal static class ContentNegotiation
{
    /// <summary>The form to answer with; <see langword="null"/>: the caller accepts none.</summary>
    /// <param name="accept">The header.</param>
    /// <param name="offered">The forms, the one that wins a tie first.</param>
    /// <param name="otherwise">The form for those who do not say what they accept.</param>
    public static T? Choose<T>(StringValues accept, (T Form, string Type, string SubType)[] offered, T otherwise)
        where T : struct
    {
        if (StringValues.IsNullOrEmpty(accept) || !MediaTypeHeaderValue.TryParseList(accept, out var ranges)) return otherwise;

        var (chosen, best) = ((T?)null, 0.0);
        foreach (var (form, type, subType) in offered)
        {
            var quality = Quality(ranges, type, subType);
            if (quality > best) (chosen, best) = (form, quality);
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
