using System.Text.Json;
using System.Text.Json.Serialization;

namespace GdprKit.Register;

/// <summary>Writes text as its keyed hash in Base64, and reads it as it is.</summary>
internal sealed class HashConverter(KeyedHash hash) : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        Span<byte> bytes = stackalloc byte[KeyedHash.Size];
        hash.Write(value, bytes);
        writer.WriteBase64StringValue(bytes);
    }
}
