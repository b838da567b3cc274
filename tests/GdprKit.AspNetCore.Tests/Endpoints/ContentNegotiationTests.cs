using System.Net;
using GdprKit.AspNetCore.Tests.Testing;
using Microsoft.AspNetCore.Builder;

namespace GdprKit.AspNetCore.Tests.Endpoints;

public sealed class ContentNegotiationTests : IAsyncLifetime
{
    private const string Json = "application/json";
    private const string Html = "text/html";
    private const string Csv = "text/csv";
    private const string Markdown = "text/markdown";
    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await TestApp.StartAsync(Registers.Spektr);

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData(null, Json)]
    [InlineData("", Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("APPLICATION/JSON; charset=utf-8", Json)]
    [InlineData("application/*", Json)]
    [InlineData("text/html", Html)]
    [InlineData("text/*", Html)]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", Html)]
    [InlineData("text/html;q=0.5, application/json;q=0.6", Json)]
    [InlineData("text/html;q=0.6, application/json;q=0.5", Html)]
    [InlineData("text/html, application/json", Json)]
    [InlineData("application/json;q=0, */*", Html)]
    [InlineData("*/*;q=0.9, text/html;q=0.1", Json)]
    [InlineData("text/*;q=0.9, text/html;q=0.1, application/json;q=0.2", Csv)]
    [InlineData("image/png, text/html;q=0.1", Html)]
    [InlineData("nonsense", Json)]
    [InlineData("text/csv", Csv)]
    [InlineData("text/markdown", Markdown)]
    [InlineData("text/csv;q=0.5, text/markdown", Markdown)]
    [InlineData("text/csv, */*;q=0.1", Csv)]
    [InlineData("text/*, text/html;q=0", Csv)]
    public async Task Form_is_chosen_by_the_quality_of_the_most_specific_range(string? accept, string expected)
    {
        using var response = await _app.GetAsync("/gdpr/register", accept, user: "dpo");
        Assert.Equal((HttpStatusCode.OK, expected), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal(["Accept"], response.Headers.Vary);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/xml, text/plain")]
    [InlineData("*/*;q=0")]
    [InlineData("application/json;q=0")]
    public async Task Nothing_acceptable_is_406_and_says_what_there_is(string accept)
    {
        using var response = await _app.GetAsync("/gdpr/register", accept, user: "dpo");
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal(["Accept"], response.Headers.Vary);
        Assert.Contains(Json, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/gdpr/register.json", "text/html", Json)]
    [InlineData("/gdpr/register.html", "application/json", Html)]
    [InlineData("/gdpr/register.html", "image/png", Html)]
    [InlineData("/gdpr/register.csv", "application/json", Csv)]
    [InlineData("/gdpr/register.md", "text/csv", Markdown)]
    [InlineData("/gdpr/register/processor.csv", "text/html", Csv)]
    [InlineData("/gdpr/register/processor.md", "*/*", Markdown)]
    public async Task Extension_decides_whatever_is_accepted(string path, string accept, string expected)
    {
        using var response = await _app.GetAsync(path, accept, user: "dpo");
        Assert.Equal((HttpStatusCode.OK, expected), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Empty(response.Headers.Vary);
    }

    [Theory]
    [InlineData("/ropa")]
    [InlineData("/ropa/")]
    [InlineData("ropa")]
    public async Task Route_is_the_apps_to_choose(string pattern)
    {
        await using var app = await TestApp.StartAsync(Registers.Spektr, a => a.MapProcessingRegister(pattern));
        Assert.StartsWith("{", await app.TextAsync("/ropa", user: "dpo"), StringComparison.Ordinal);
        Assert.StartsWith("{", await app.TextAsync("/ropa.json", user: "dpo"), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", await app.TextAsync("/ropa.html", user: "dpo"), StringComparison.Ordinal);
        Assert.StartsWith("# ", await app.TextAsync("/ropa.md", user: "dpo"), StringComparison.Ordinal);
        Assert.StartsWith("# ", await app.TextAsync("/ropa/processor.md", user: "dpo"), StringComparison.Ordinal);
    }
}
