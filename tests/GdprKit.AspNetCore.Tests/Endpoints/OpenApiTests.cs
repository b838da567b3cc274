using System.Text.Json.Nodes;
using GdprKit.AspNetCore.Tests.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Tests.Endpoints;

public sealed class OpenApiTests
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [Fact]
    public async Task Document_describes_the_register_as_it_is_written()
    {
        await using var app = await TestApp.StartAsync(
            s => s.AddSingleton(Registers.Spektr).AddOpenApi(),
            a =>
            {
                a.MapProcessingRegister();
                a.MapOpenApi();
            });
        var document = JsonNode.Parse(await app.TextAsync("/openapi/v1.json"))!;
        var paths = document["paths"]!.AsObject();
        Assert.Equal(
            [
                "/gdpr/register", "/gdpr/register.json", "/gdpr/register.html", "/gdpr/register.csv", "/gdpr/register.xlsx", "/gdpr/register.md",
                "/gdpr/register/processor.html", "/gdpr/register/processor.csv", "/gdpr/register/processor.xlsx", "/gdpr/register/processor.md",
            ],
            paths.Select(p => p.Key));
        Assert.All(paths, p => Assert.Equal(["get"], p.Value!.AsObject().Select(o => o.Key)));
        Assert.Equal(
            [
                "ProcessingRegister", "ProcessingRegisterJson", "ProcessingRegisterHtml", "ProcessingRegisterCsv", "ProcessingRegisterXlsx", "ProcessingRegisterMarkdown",
                "ProcessingRegisterProcessorHtml", "ProcessingRegisterProcessorCsv", "ProcessingRegisterProcessorXlsx", "ProcessingRegisterProcessorMarkdown",
            ],
            paths.Select(p => (string?)p.Value!["get"]!["operationId"]));

        var get = paths["/gdpr/register"]!["get"]!;
        Assert.Equal("The register of processing activities", (string?)get["summary"]);
        Assert.Equal(["GDPR"], get["tags"]!.AsArray().Select(t => (string?)t));
        Assert.Equal(["200", "304", "400", "401", "403", "406"], get["responses"]!.AsObject().Select(r => r.Key).Order());
        var content = get["responses"]!["200"]!["content"]!.AsObject();
        Assert.Equal(["application/json", Workbook, "text/csv", "text/html", "text/markdown"], content.Select(c => c.Key).Order());
        Assert.Equal("#/components/schemas/ProcessingRegister", (string?)content["application/json"]!["schema"]!["$ref"]);
        Assert.Equal(["preset", "delimiter"], Parameters(paths, "/gdpr/register"));
        Assert.Equal(["preset", "delimiter"], Parameters(paths, "/gdpr/register.csv"));
        Assert.Equal(["preset"], Parameters(paths, "/gdpr/register.md"));
        Assert.Equal(["preset"], Parameters(paths, "/gdpr/register.xlsx"));
        Assert.Equal(["preset"], Parameters(paths, "/gdpr/register.html"));
        Assert.Equal(["delimiter"], Parameters(paths, "/gdpr/register/processor.csv"));
        Assert.All((string[])["html", "xlsx", "md"], form => Assert.Empty(Parameters(paths, "/gdpr/register/processor." + form)));
        Assert.Empty(Parameters(paths, "/gdpr/register.json"));
        var preset = get["parameters"]![0]!;
        Assert.Equal("query", (string?)preset["in"]);
        Assert.Null(preset["required"]);
        Assert.Contains("columns", (string?)preset["description"], StringComparison.Ordinal);
        Assert.Equal("^(full|imy|datatilsynet|cnil|ico)$", (string?)preset["schema"]!["pattern"]);
        Assert.Equal(["text/csv"], paths["/gdpr/register.csv"]!["get"]!["responses"]!["200"]!["content"]!.AsObject().Select(c => c.Key));
        Assert.Equal([Workbook], paths["/gdpr/register.xlsx"]!["get"]!["responses"]!["200"]!["content"]!.AsObject().Select(c => c.Key));
        Assert.Equal("binary", (string?)document["components"]!["schemas"]!["Stream"]!["format"]);
        Assert.Equal(["application/problem+json"], paths["/gdpr/register.csv"]!["get"]!["responses"]!["400"]!["content"]!.AsObject().Select(c => c.Key));
        Assert.Equal(["application/json"], paths["/gdpr/register.json"]!["get"]!["responses"]!["200"]!["content"]!.AsObject().Select(c => c.Key));
        Assert.Equal(["text/html"], paths["/gdpr/register.html"]!["get"]!["responses"]!["200"]!["content"]!.AsObject().Select(c => c.Key));

        var schemas = document["components"]!["schemas"]!;
        Assert.NotNull(schemas["ProcessingRegister"]!["properties"]!["activities"]);
        Assert.Null(schemas["ProcessingRegister"]!["properties"]!["gaps"]);
        Assert.Contains("Contact", schemas["DataCategory"]!["enum"]!.AsArray().Select(v => (string?)v));
    }

    private static IEnumerable<string> Parameters(JsonObject paths, string path) =>
        paths[path]!["get"]!["parameters"]?.AsArray().Select(p => (string)p!["name"]!) ?? [];
}
