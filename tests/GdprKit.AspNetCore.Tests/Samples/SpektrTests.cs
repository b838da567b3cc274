using System.Net;
using System.Text.Json.Nodes;
using GdprKit.Testing;

namespace GdprKit.AspNetCore.Tests.Samples;

/// <summary>What the sample promises to whoever starts it.</summary>
public sealed class SpektrTests
{
    private static readonly string[] Paths = ["/gdpr/register", "/gdpr/register.json", "/gdpr/register.html"];

    [Fact]
    public async Task Development_serves_the_register_without_a_login_and_without_security()
    {
        await using var spektr = await RunningSample.StartAsync("Spektr", environment: null);
        var client = spektr.Client;

        var register = JsonNode.Parse(await client.GetStringAsync("/gdpr/register.json"))!;
        var activities = register["activities"]!.AsArray();
        Assert.Equal(8, activities.Count);
        Assert.All(activities, a =>
        {
            Assert.NotEmpty(a!["legalBases"]!.AsArray());
            Assert.NotEmpty(a["dataItems"]!.AsArray());
            Assert.NotEmpty(a["retention"]!.AsArray());
            Assert.NotEmpty(a["recipients"]!.AsArray());
        });
        var billing = activities.Single(a => (string?)a!["id"] == "billing")!;
        Assert.Equal(["6(1)(b)", "6(1)(c)"], billing["legalBases"]!.AsArray().Select(b => (string?)b!["article"]));

        Assert.Equal("application/json", await TypeAsync(client, "/gdpr/register", "application/json"));
        Assert.Equal("text/html", await TypeAsync(client, "/gdpr/register", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));
        Assert.Contains("/gdpr/register", await client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Contains("href=\"/privacy\"", await client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Contains("Handle payments and billing", await client.GetStringAsync("/privacy"), StringComparison.Ordinal);
        Assert.Contains(await client.GetStringAsync("/health"), (string[])["Healthy", "Degraded"]);

        var health = JsonNode.Parse(await client.GetStringAsync("/health/gdpr"))!.AsObject();
        Assert.Equal(["status", "hash", "counts", "gaps", "overdueReviews", "findings", "register"], health.Select(p => p.Key));
        Assert.Equal((string?)register["hash"], (string?)health["hash"]);
        Assert.Equal(8, (int?)health["counts"]!["activities"]);
        Assert.True(JsonNode.DeepEquals(register, health["register"]));

        foreach (var path in Paths.Append("/health/gdpr"))
        {
            var text = await client.GetStringAsync(path);
            Assert.DoesNotContain("EncryptionAtRest", text, StringComparison.Ordinal);
            Assert.DoesNotContain("ncryption at rest", text, StringComparison.Ordinal);
            Assert.DoesNotContain("trained regularly", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Elsewhere_it_is_closed_and_health_is_a_verdict(string environment)
    {
        await using var spektr = await RunningSample.StartAsync("Spektr", environment);
        foreach (var path in Paths)
        {
            using var response = await spektr.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
            Assert.DoesNotContain("spektr ApS", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Contains(await spektr.Client.GetStringAsync("/health"), (string[])["Healthy", "Degraded"]);
        Assert.Equal(["status"], JsonNode.Parse(await spektr.Client.GetStringAsync("/health/gdpr"))!.AsObject().Select(p => p.Key));
    }

    private static async Task<string?> TypeAsync(HttpClient client, string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response.Content.Headers.ContentType?.MediaType;
    }
}
