using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace GdprKit.Register;

/// <summary>The keyed hash of a text: HMAC-SHA256, of which the first 16 bytes tell people apart.</summary>
internal sealed class KeyedHash
{
    /// <summary>The bytes of a hash.</summary>
    public const int Size = 16;

    private const int LeastKeyBytes = 32;
    private const int OnStack = 512;

    private readonly byte[] _key;

    private KeyedHash(byte[] key) => _key = key;

    /// <summary>By the key of the options; <see langword="null"/>: there is none, and nothing is hashed.</summary>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public static KeyedHash? Of(PersonalDataRedactionOptions options) => options.HashKey switch
    {
        null => null,
        { Length: < LeastKeyBytes } => throw new ArgumentException($"The key of the hash has fewer than {LeastKeyBytes} bytes.", nameof(options)),
        var key => new([.. key]),
    };

    /// <summary>The hash in Base64.</summary>
    public string Of(string text)
    {
        Span<byte> hash = stackalloc byte[Size];
        Write(text, hash);
        return Convert.ToBase64String(hash);
    }

    /// <summary>Writes the hash of a text.</summary>
    public void Write(string text, Span<byte> destination)
    {
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = size > OnStack ? ArrayPool<byte>.Shared.Rent(size) : null;
        var bytes = rented ?? stackalloc byte[OnStack];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        try
        {
            HMACSHA256.HashData(_key, bytes[..Encoding.UTF8.GetBytes(text, bytes)], hash);
        }
        finally
        {
            // What is given back is seen by others.
            if (rented is not null) ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }

        hash[..Size].CopyTo(destination);
    }
}
