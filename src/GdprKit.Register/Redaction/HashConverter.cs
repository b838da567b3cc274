using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GdprKit.Register;

/// <summary>Writes text as its keyed hash, of which the first 16 bytes in Base64, and reads it as it is.</summary>
internal sealed class HashConverter(byte[] key) : JsonConverter<string>
{
    private const int Kept = 16;
    private const int OnStack = 512;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        var size = Encoding.UTF8.GetMaxByteCount(value.Length);
        var rented = size > OnStack ? ArrayPool<byte>.Shared.Rent(size) : null;
        var text = rented ?? stackalloc byte[OnStack];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        try
        {
            HMACSHA256.HashData(key, text[..Encoding.UTF8.GetBytes(value, text)], hash);
        }
        finally
        {
            // What is given back is seen by others.
            if (rented is not null) ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }

        writer.WriteBase64StringValue(hash[..Kept]);
    }
}
