using System.Security.Cryptography;

namespace GdprKit.AspNetCore.Documents;

/// <summary>A register, a record or a notice in one view and form: bytes that are the same for every request.</summary>
internal sealed class ServedDocument
{
    /// <param name="content">The bytes.</param>
    /// <param name="contentType">What they are.</param>
    /// <param name="contentSecurityPolicy">What a page may load; <see langword="null"/>: it is no page.</param>
    public ServedDocument(byte[] content, string contentType, string? contentSecurityPolicy = null)
    {
        Content = content;
        ContentType = contentType;
        ContentSecurityPolicy = contentSecurityPolicy;
        // Of the bytes: the register's own hash leaves out code names, which the bytes have, and would tell a reader of the public
        // view that something changed which they may not see.
        ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\"";
    }

    public byte[] Content { get; }

    public string ContentType { get; }

    public string? ContentSecurityPolicy { get; }

    public string ETag { get; }
}
