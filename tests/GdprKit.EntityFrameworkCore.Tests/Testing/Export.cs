using System.IO.Compression;
using System.Text.Json.Nodes;
using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Testing;

/// <summary>Exports of a test's database.</summary>
internal static class Export
{
    public static async Task<JsonObject> AccessAsync(IServiceProvider services, DataSubjectKey subject, string? language = null)
    {
        using var stream = new MemoryStream();
        await services.GetRequiredService<SubjectAccess>().WriteAsync(subject, stream, language: language);
        return JsonNode.Parse(stream.ToArray())!.AsObject();
    }

    public static async Task<JsonObject> PortabilityAsync(IServiceProvider services, DataSubjectKey subject)
    {
        using var stream = new MemoryStream();
        await services.GetRequiredService<SubjectPortability>().WriteAsync(subject, stream);
        return JsonNode.Parse(stream.ToArray())!.AsObject();
    }

    /// <summary>The rows of a type; none: it is not there.</summary>
    public static JsonObject[] Rows(this JsonObject export, string type) =>
        [.. export["data"]!.AsArray().Where(d => (string?)d!["type"] == type).SelectMany(d => d!["rows"]!.AsArray()).Select(r => r!.AsObject())];

    public static string[] Types(this JsonObject export) => [.. export["data"]!.AsArray().Select(d => (string)d!["type"]!).Order(StringComparer.Ordinal)];

    /// <summary>What is left out, as "Type.Column: reason × rows".</summary>
    public static string[] Redactions(this JsonObject export) =>
        [.. export["manifest"]!["redactions"]!.AsArray().Select(r => $"{r!["type"]}.{r["column"]}: {r["reason"]} × {r["rows"]}").Order(StringComparer.Ordinal)];

    /// <summary>The files of a ZIP by their names.</summary>
    public static Dictionary<string, string> Files(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        });
    }
}
