using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore.Personal;

/// <summary>Counts how often one caller asks. It is part of the endpoints and no middleware, so that no app forgets it.</summary>
internal sealed class RequestLimits(FixedWindowRateLimiterOptions requests, FixedWindowRateLimiterOptions downloads)
{
    private readonly PartitionedRateLimiter<string> _requests = Create(requests);
    private readonly PartitionedRateLimiter<string> _downloads = Create(downloads);

    /// <summary>Whether the caller may; <see langword="false"/>: they asked too often, and that is answered.</summary>
    public async ValueTask<bool> AllowAsync(HttpContext context, string partition, bool isDownload)
    {
        using var lease = await (isDownload ? _downloads : _requests).AcquireAsync(partition, 1, context.RequestAborted);
        if (lease.IsAcquired) return true;

        var seconds = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : 1;
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await Refusals.WriteAsync(context, StatusCodes.Status429TooManyRequests, "Too many requests.", string.Create(CultureInfo.InvariantCulture, $"Try again in {seconds} seconds."));
        return false;
    }

    private static PartitionedRateLimiter<string> Create(FixedWindowRateLimiterOptions options)
    {
        // Options that no limiter takes are noticed when the app starts, not by the first who asks.
        new FixedWindowRateLimiter(options).Dispose();
        return PartitionedRateLimiter.Create<string, string>(partition => RateLimitPartition.GetFixedWindowLimiter(partition, _ => options), StringComparer.Ordinal);
    }
}
