using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GdprKit.AspNetCore.Endpoints;

/// <summary>Whether the caller has a document already (<c>If-None-Match</c>, RFC 9110, 13.1.2).</summary>
internal static class KnownDocument
{
    public static bool Is(HttpRequest request, string etag)
    {
        var known = request.Headers.IfNoneMatch;
        if (known.Count == 0) return false;
        if (known.Count == 1 && (known[0] == etag || known[0] == "*")) return true;
        if (!EntityTagHeaderValue.TryParseList(known, out var tags)) return false;
        var current = new EntityTagHeaderValue(etag);
        return tags.Any(t => t.Compare(current, useStrongComparison: false) || t.Equals(EntityTagHeaderValue.Any));
    }
}
