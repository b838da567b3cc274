using System.Net;
using System.Text.Json.Nodes;
using GdprKit.AspNetCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Tests.Notice;

/// <summary>How the notice is served.</summary>
public sealed class NoticeEndpointTests : IAsyncLifetime
{
    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await TestApp.StartAsync(Registers.Spektr, a => a.MapPrivacyNotice("/privacy"));

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("/privacy", null, "text/html")]
    [InlineData("/privacy", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("/privacy", "*/*", "text/html")]
    [InlineData("/privacy", "nonsense", "text/html")]
    [InlineData("/privacy", "text/markdown", "text/markdown")]
    [InlineData("/privacy", "application/json, text/html;q=0.5", "application/json")]
    [InlineData("/privacy.md", "text/html", "text/markdown")]
    [InlineData("/privacy.json", null, "application/json")]
    public async Task Everybody_reads_it_in_the_form_they_ask_for(string path, string? accept, string type)
    {
        using var response = await _app.GetAsync(path, accept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["en"], response.Content.Headers.ContentLanguage);
        Assert.Equal(path == "/privacy" ? ["Accept", "Accept-Language"] : ["Accept-Language"], response.Headers.Vary);
        Assert.Contains("spektr ApS", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Form_that_nobody_serves_is_406()
    {
        using var response = await _app.GetAsync("/privacy", "image/png");
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Contains("text/html", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv, en;q=0.5")]
    [InlineData("nonsense;;")]
    public async Task Caller_without_a_common_language_gets_the_notices_own(string language)
    {
        using var client = new HttpClient { BaseAddress = _app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/privacy");
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["en"], response.Content.Headers.ContentLanguage);
    }

    [Theory]
    [InlineData("/privacy")]
    [InlineData("/privacy.md")]
    [InlineData("/privacy.json")]
    public async Task Known_notice_is_304(string path)
    {
        using var first = await _app.GetAsync(path);
        using var second = await _app.GetAsync(path, ifNoneMatch: first.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        using var other = await _app.GetAsync(path + "?for=business-contacts", ifNoneMatch: first.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.NotEqual(first.Headers.ETag, other.Headers.ETag);
        Assert.True(first.Headers.CacheControl!.Public && first.Headers.CacheControl.NoCache);
    }

    [Fact]
    public async Task Head_has_the_headers_and_no_body()
    {
        using var response = await _app.GetAsync("/privacy", method: HttpMethod.Head);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Content.Headers.ContentLength > 1000);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/privacy")]
    [InlineData("/privacy.md")]
    [InlineData("/privacy.json")]
    public async Task Version_for_some_people(string path)
    {
        var text = await _app.TextAsync(path + "?for=business-contacts");
        Assert.Contains("usiness relations", text, StringComparison.Ordinal);
        Assert.DoesNotContain("newsletter that you subscribe to", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_people_are_404_in_plain_text()
    {
        using var response = await _app.GetAsync("/privacy?for=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "text/html");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("This notice has no version for '<script>alert(1)</script>'.", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task App_that_asks_for_a_login_everywhere_still_shows_the_notice()
    {
        await using var app = await TestApp.StartAsync(
            services =>
            {
                services.AddSingleton(Registers.Spektr);
                TestAuthentication.Add(services).AddAuthorizationBuilder().AddFallbackPolicy("all", p => p.RequireAuthenticatedUser());
            },
            a =>
            {
                a.MapPrivacyNotice();
                a.MapGet("/secret", () => "secret");
            });
        using var secret = await app.GetAsync("/secret");
        Assert.Equal(HttpStatusCode.Unauthorized, secret.StatusCode);
        Assert.Contains("spektr ApS", await app.TextAsync("/privacy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forgotten_register_is_said_when_it_is_mapped() => Assert.Contains(
        "AddProcessingRegister",
        (await Assert.ThrowsAsync<InvalidOperationException>(() => TestApp.StartAsync(_ => { }, a => a.MapPrivacyNotice()))).Message,
        StringComparison.Ordinal);

    [Fact]
    public async Task OpenApi_describes_it()
    {
        await using var app = await TestApp.StartAsync(
            s => s.AddSingleton(Registers.Spektr).AddOpenApi(),
            a =>
            {
                a.MapPrivacyNotice();
                a.MapOpenApi();
            });
        var document = JsonNode.Parse(await app.TextAsync("/openapi/v1.json"))!;
        var paths = document["paths"]!.AsObject();
        Assert.Equal(["/privacy", "/privacy.md", "/privacy.json"], paths.Select(p => p.Key));
        Assert.Equal(["PrivacyNotice", "PrivacyNoticeMarkdown", "PrivacyNoticeJson"], paths.Select(p => (string?)p.Value!["get"]!["operationId"]));
        var get = paths["/privacy"]!["get"]!;
        Assert.Equal(["200", "304", "404", "406"], get["responses"]!.AsObject().Select(r => r.Key).Order());
        Assert.Equal(["application/json", "text/html", "text/markdown"], get["responses"]!["200"]!["content"]!.AsObject().Select(c => c.Key).Order());
        Assert.NotNull(document["components"]!["schemas"]!["NoticeDocument"]!["properties"]!["sections"]);
    }
}
