using GdprKit.Register;
using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore;

/// <summary>How endpoints with <c>RequireProcessingGate</c> know whose data they use.</summary>
public sealed class ProcessingGateOptions
{
    /// <summary>The person whose data a request uses; <see langword="null"/>: it does not say.</summary>
    /// <example>
    /// <code>
    /// builder.Services.Configure&lt;ProcessingGateOptions>(o => o.Subject = http => http.User.FindFirst("sub") is { } id ? new("customers", id.Value) : null);
    /// </code>
    /// </example>
    public Func<HttpContext, DataSubjectKey?>? Subject { get; set; }
}
