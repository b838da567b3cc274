using System.Text.Json;
using System.Text.Json.Serialization;

namespace GdprKit.Register.Notice;

/// <summary>The JSON of a notice: its blocks as they are, for programs that show it in a form of their own.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(NoticeDocument))]
public sealed partial class NoticeJson : JsonSerializerContext
{
    /// <summary>The context that writes notices: indented, and with letters outside ASCII as they are.</summary>
    public static NoticeJson Web => field ??= new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        // Served as application/json and never inside HTML.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <returns>UTF-8.</returns>
    public static byte[] Write(NoticeDocument notice) => JsonSerializer.SerializeToUtf8Bytes(notice, Web.NoticeDocument);
}
