using System.Security.Cryptography;
using System.Text;

namespace GdprKit.Declarations.Fragments;

/// <summary>The hash by which fragments and registers are compared.</summary>
internal static class Hash
{
    /// <summary>SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal.</summary>
    public static string Of(string text)
    {
        using var sha = SHA256.Create();
        var hex = new StringBuilder(64);
        foreach (var b in sha.ComputeHash(Encoding.UTF8.GetBytes(text))) hex.Append(b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        return hex.ToString();
    }
}
