using System.Text.Json;
using System.Text.Json.Serialization;

namespace GdprKit.Register.Serialization;

/// <summary>The JSON of what exports say of themselves, and of the list of erasures.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ExportManifest))]
[JsonSerializable(typeof(ErasureRecord))]
internal sealed partial class ExportJson : JsonSerializerContext
{
    /// <summary>The context that writes letters outside ASCII as they are.</summary>
    public static ExportJson Web => field ??= new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
