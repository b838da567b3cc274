using System.Security.Cryptography;

namespace GdprKit.AspNetCore.Documents;

/// <summary>The register in one view and form: bytes that are the same for every request.</summary>
internal sealed class RegisterDocument
{
    public RegisterDocument(byte[] content, string contentType)
    {
        Content = content;
        ContentType = contentType;
        // Of the bytes: the register's own hash leaves out code names, which the bytes have, and would tell a reader of the public
        // view that something changed which they may not see.
        ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\"";
    }

    public byte[] Content { get; }

    public string ContentType { get; }

    public string ETag { get; }
}
