using System;

namespace GdprKit;

/// <summary>This member, or every member of this type, is no personal data, though it may look like it. The register keeps the reason (GDPR Art. 5(2)).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
public sealed class NotPersonalDataAttribute : Attribute
{
    /// <summary>States that the data is not about a natural person.</summary>
    /// <param name="because">Why it is not: "shared support mailbox".</param>
    public NotPersonalDataAttribute(string because) => Because = because;

    /// <summary>Why it is not: "shared support mailbox".</summary>
    public string Because { get; }

    /// <summary>The date by which this is to be looked at again, as <c>yyyy-MM-dd</c> (ISO 8601). After it the health check of the app says so.</summary>
    public string? ReviewBy { get; set; }
}
