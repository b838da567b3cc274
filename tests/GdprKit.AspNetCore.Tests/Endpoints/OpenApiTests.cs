using System.Text.Json.Nodes;
using GdprKit.AspNetCore.Tests.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Tests.Endpoints;

public sealed class OpenApiTests
{
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
        Assert.Equal(["/gdpr/register", "/gdpr/register.json", "/gdpr/register.html"], paths.Select(p => p.Key));
        Assert.All(paths, p => Assert.Equal(["get"], p.Value!.AsObject().Select(o => o.Key)));
        Assert.Equal(["ProcessingRegister", "ProcessingRegisterJson", "ProcessingRegisterHtml"], paths.Select(p => (string?)p.Value!["get"]!["operationId"]));

        var get = paths["/gdpr/register"]!["get"]!;
        Assert.Equal("The register of processing activities", (string?)get["summary"]);
        Assert.Equal(["GDPR"], get["tags"]!.AsArray().Select(t => (string?)t));
        Assert.Equal(["200", "304", "401", "403", "406"], get["responses"]!.AsObject().Select(r => r.Key).Order());
        var content = get["responses"]!["200"]!["content"]!.AsObject();
        Assert.Equal(["application/json", "text/html"], content.Select(c => c.Key).Order());
        Assert.Equal("#/components/schemas/ProcessingRegister", (string?)content["application/json"]!["schema"]!["$ref"]);
        Assert.Null(get["parameters"]);
        Assert.Equal(["application/json"], paths["/gdpr/register.json"]!["get"]!["responses"]!["200"]!["content"]!.AsObject().Select(c => c.Key));
        Assert.Equal(["text/html"], paths["/gdpr/register.html"]!["get"]!["responses"]!["200"]!["content"]!.AsObject().Select(c => c.Key));

        var schemas = document["components"]!["schemas"]!;
        Assert.NotNull(schemas["ProcessingRegister"]!["properties"]!["activities"]);
        Assert.Null(schemas["ProcessingRegister"]!["properties"]!["gaps"]);
        Assert.Contains("Contact", schemas["DataCategory"]!["enum"]!.AsArray().Select(v => (string?)v));
    }
}
