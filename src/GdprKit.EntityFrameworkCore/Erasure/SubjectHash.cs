using System.Security.Cryptography;
using System.Text;
using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Erasure;

/// <summary>Names a person so that only whoever has the secret finds them again.</summary>
internal static class SubjectHash
{
    public static string Of(DataSubjectKey subject, byte[] secret) => Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{subject.Subject}\n{subject.Key}")));
}
