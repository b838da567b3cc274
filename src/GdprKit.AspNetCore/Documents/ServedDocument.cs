using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace GdprKit.AspNetCore.Documents;

/// <summary>A register, a record or a notice in one view and form: bytes that are the same for every request.</summary>
internal sealed class ServedDocument
{
    /// <param name="content">The bytes.</param>
    /// <param name="contentType">What they are.</param>
    /// <param name="contentSecurityPolicy">What a page may load; <see langword="null"/>: it is no page.</param>
    /// <param name="fileName">Under which name it is saved; <see langword="null"/>: it is shown.</param>
    public ServedDocument(byte[] content, string contentType, string? contentSecurityPolicy = null, string? fileName = null)
    {
        Content = content;
        ContentType = contentType;
        ContentSecurityPolicy = contentSecurityPolicy;
        ContentDisposition = fileName is null ? null : new ContentDispositionHeaderValue("attachment") { FileName = fileName }.ToString();
        // Of the bytes: the register's own hash leaves out code names, which the bytes have, and would tell a reader of the public
        // view that something changed which they may not see.
        ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\"";
    }

    public byte[] Content { get; }

    public string ContentType { get; }

    public string? ContentSecurityPolicy { get; }

    public string? ContentDisposition { get; }

    public string ETag { get; }
}
