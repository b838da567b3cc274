using System.Text;
using System.Text.Json;
using GdprKit.Register;
using GdprKit.Register.Serialization;

namespace GdprKit.Build;

/// <summary>A file with the register or its record; its extension decides which.</summary>
internal static class RegisterFile
{
    private static readonly Dictionary<string, Func<ProcessingRegister, byte[]>> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".json"] = Json,
        [".csv"] = register => RecordCsv.Write(RecordOfProcessing.ForController(register), new() { Delimiter = RecordCsvOptions.DelimiterFor(register.Language) }),
        [".md"] = register => Encoding.UTF8.GetBytes(RecordMarkdown.Write(RecordOfProcessing.ForController(register))),
    };

    /// <summary>The extensions that there are, in words.</summary>
    public static string Extensions => string.Join(", ", Formats.Keys);

    public static bool IsKnown(string path) => Formats.ContainsKey(Path.GetExtension(path));

    /// <summary>The register as the app serves it to an officer, as a text file: with an end of its last line.</summary>
    public static byte[] Json(ProcessingRegister register) => [.. JsonSerializer.SerializeToUtf8Bytes(register, RegisterJson.Web.ProcessingRegister), (byte)'\n'];

    public static byte[] Of(ProcessingRegister register, string path) => Formats[Path.GetExtension(path)](register);

    /// <summary>Writes a file if it says something else so far, so that neither watchers nor source control see what is no change.</summary>
    /// <returns>Whether it was written.</returns>
    public static bool Write(string path, byte[] content)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content)) return false;

        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        File.WriteAllBytes(path, content);
        return true;
    }
}
