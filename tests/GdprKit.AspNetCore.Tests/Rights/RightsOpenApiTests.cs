using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Tests.Rights;

public sealed class RightsOpenApiTests
{
    [Fact]
    public async Task Document_describes_what_is_sent_and_answered()
    {
        await using var app = await ShopApp.StartAsync(s => s.AddOpenApi(), a =>
        {
            a.MapDataSubjectRights();
            a.MapDataSubjectRequests();
            a.MapOpenApi();
        });

        var document = JsonNode.Parse(await app.App.TextAsync("/openapi/v1.json"))!;

        var operations = document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(o => (Path: p.Key, Method: o.Key, Operation: o.Value!))).ToArray();
        Assert.Equal(ShopEndpoint.Count, operations.Length);
        Assert.All(operations, o => Assert.False(string.IsNullOrEmpty((string?)o.Operation["operationId"])));
        Assert.All(operations, o => Assert.Equal(o.Path.Contains("{id}", StringComparison.Ordinal), o.Operation["parameters"]?.AsArray().Any(p => (string?)p!["name"] == "id") == true));

        var send = operations.Single(o => (string?)o.Operation["operationId"] == "DataSubjectRightsSendRequest").Operation;
        Assert.Equal(["application/json", "application/x-www-form-urlencoded"], send["requestBody"]!["content"]!.AsObject().Select(c => c.Key).Order(StringComparer.Ordinal));
        Assert.Equal(["200", "303", "400", "401", "403", "409", "415", "429"], send["responses"]!.AsObject().Select(r => r.Key).Order(StringComparer.Ordinal));
        var view = document["components"]!["schemas"]!["RequestView"]!["properties"]!;
        Assert.NotNull(view["receivedAt"]);
        Assert.Contains("Closed", document["components"]!["schemas"]!["RequestStatus"]!["enum"]!.AsArray().Select(v => (string?)v));
    }
}
