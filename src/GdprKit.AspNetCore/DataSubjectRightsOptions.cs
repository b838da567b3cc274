using System.Threading.RateLimiting;
using GdprKit.Register;
using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore;

/// <summary>
/// How often people (<c>MapDataSubjectRights</c>, counted for each data subject) and officers (<c>MapDataSubjectRequests</c>, counted for each user) may ask, on each
/// node of the app. Whoever asks more often gets 429 with <c>Retry-After</c>. What the app says with <c>RequireRateLimiting</c> comes on top.
/// </summary>
public sealed class DataSubjectRightsOptions
{
    /// <summary>Pages and changes of a person: 60 in a minute.</summary>
    public FixedWindowRateLimiterOptions Requests { get; } = new() { PermitLimit = 60, Window = TimeSpan.FromMinutes(1) };

    /// <summary>Downloads of a person, which read all that is stored of them: 10 in an hour.</summary>
    public FixedWindowRateLimiterOptions Downloads { get; } = new() { PermitLimit = 10, Window = TimeSpan.FromHours(1) };

    /// <summary>Pages and steps of an officer: 300 in a minute.</summary>
    public FixedWindowRateLimiterOptions OfficerRequests { get; } = new() { PermitLimit = 300, Window = TimeSpan.FromMinutes(1) };

    /// <summary>Downloads and plans of erasures of an officer: 60 in an hour.</summary>
    public FixedWindowRateLimiterOptions OfficerDownloads { get; } = new() { PermitLimit = 60, Window = TimeSpan.FromHours(1) };

    /// <summary>
    /// Where the words go that a person adds to a request: a mailbox, a case. The log of requests keeps none, since they are data of the person.
    /// <see langword="null"/>: the form asks for none, and words are refused rather than lost.
    /// </summary>
    public Func<HttpContext, DataSubjectRequest, string, Task>? ReceiveMessage { get; set; }
}
