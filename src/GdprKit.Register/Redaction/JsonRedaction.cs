using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace GdprKit.Register;

/// <summary>Changes how the serializer writes a type, once for each: its members that are personal data.</summary>
internal sealed class JsonRedaction
{
    private readonly RedactedMembers _members;
    private readonly MaskConverter _mask;
    private readonly HashConverter? _hash;

    public JsonRedaction(ProcessingRegister register, PersonalDataRedactionOptions options)
    {
        _members = new(register, options.Unredacted);
        _mask = new(options.Mask);
        _hash = KeyedHash.Of(options) is { } hash ? new(hash) : null;
    }

    public void Redact(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object) return;

        // Code that was generated to write, and nothing else, tells of no members: neither of the type's own, nor of those inside them.
        // It is not asked where somebody wants to know of each object, and without it the serializer refuses.
        if (type.Properties.Count == 0) type.OnSerializing += static _ => { };
        if (_members.Of(type.Type) is not { Count: > 0 } members) return;

        foreach (var property in type.Properties)
        {
            if (Find(property, members) is not { } isIdentifier) continue;

            // A converter of the property's own may write the text as anything.
            if (property.PropertyType != typeof(string) || property.CustomConverter is not null) property.Get = null;
            else property.CustomConverter = isIdentifier && _hash is not null ? _hash : _mask;
        }
    }

    /// <summary>Whether the property holds an identifier; <see langword="null"/>: it holds no personal data. Types that are written by hand do not say which member they read: then a name will do.</summary>
    private static bool? Find(JsonPropertyInfo property, Dictionary<string, bool> members)
    {
        if (property.AttributeProvider is MemberInfo member) return members.TryGetValue(member.Name, out var isIdentifier) ? isIdentifier : null;

        bool? found = null;
        foreach (var (name, isIdentifier) in members)
        {
            var written = property.Options.PropertyNamingPolicy?.ConvertName(name) ?? name;
            if (string.Equals(property.Name, written, StringComparison.OrdinalIgnoreCase) || string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase)) found = isIdentifier && found is not false;
        }

        return found;
    }

    /// <summary>Writes the same for any text, and reads text as it is.</summary>
    private sealed class MaskConverter(string mask) : JsonConverter<string>
    {
        private readonly JsonEncodedText _mask = JsonEncodedText.Encode(mask);

        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(_mask);
    }
}
