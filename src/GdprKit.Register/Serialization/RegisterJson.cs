using System.Text.Json;
using System.Text.Json.Serialization;

namespace GdprKit.Register.Serialization;

/// <summary>
/// The JSON of the register: camelCase, enums by name, what was not said left out. Its schema is documented in
/// <c>register.v1.schema.json</c>.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ProcessingRegister))]
[JsonSerializable(typeof(RegisterCounts))]
[JsonSerializable(typeof(IReadOnlyList<Gap>))]
[JsonSerializable(typeof(IReadOnlyList<NotPersonalData>))]
[JsonSerializable(typeof(IReadOnlyList<RegisterFinding>))]
public sealed partial class RegisterJson : JsonSerializerContext
{
    /// <summary>The context that writes the register: indented, and with letters outside ASCII as they are.</summary>
    public static RegisterJson Web => field ??= new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        // Served as application/json and never inside HTML.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
