using GdprKit.Register;
using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore;

/// <summary>How the app says whose data a request is about: for <c>MapDataSubjectRights</c> and <c>RequireProcessingGate</c>.</summary>
public sealed class DataSubjectOptions
{
    /// <summary>
    /// The person whom a request is about, from what the app knows of the signed-in user; <see langword="null"/>: nobody whom the register knows. Self-service takes the
    /// person from here alone, so never answer from what a caller can choose, such as the route, the query or a form.
    /// </summary>
    /// <example>
    /// <code>
    /// builder.Services.Configure&lt;DataSubjectOptions>(o => o.Subject = http => http.User.FindFirst("sub") is { } id ? new("customers", id.Value) : null);
    /// </code>
    /// </example>
    public Func<HttpContext, DataSubjectKey?>? Subject { get; set; }
}
