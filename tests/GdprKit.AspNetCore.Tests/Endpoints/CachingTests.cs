using System.Net;
using System.Text.Json.Nodes;
using GdprKit.AspNetCore.Tests.Testing;
using Microsoft.AspNetCore.Builder;

namespace GdprKit.AspNetCore.Tests.Endpoints;

public sealed class CachingTests : IAsyncLifetime
{
    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await TestApp.StartAsync(Registers.Spektr, a => a.MapProcessingRegister().AllowAnonymous());

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("{0}")]
    [InlineData("W/{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("*")]
    public async Task Known_document_is_304_without_a_body(string known)
    {
        using var first = await _app.GetAsync("/gdpr/register", user: "dpo");
        var etag = first.Headers.ETag!;
        Assert.False(etag.IsWeak);

        using var second = await _app.GetAsync("/gdpr/register", user: "dpo", ifNoneMatch: known.Replace("{0}", etag.Tag, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(etag, second.Headers.ETag);
        Assert.Equal(["Accept"], second.Headers.Vary);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("nonsense")]
    public async Task Other_document_is_sent(string known)
    {
        using var response = await _app.GetAsync("/gdpr/register", user: "dpo", ifNoneMatch: known);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task No_shared_cache_keeps_it_and_a_browser_asks_each_time()
    {
        using var response = await _app.GetAsync("/gdpr/register", user: "dpo");
        Assert.Equal((true, true), (response.Headers.CacheControl!.Private, response.Headers.CacheControl.NoCache));
    }

    [Fact]
    public async Task Each_form_and_each_view_has_a_tag_of_its_own()
    {
        var tags = new List<string>();
        foreach (var user in (string?[])[null, "dpo"])
        {
            foreach (var path in (string[])["/gdpr/register.json", "/gdpr/register.html"])
            {
                using var response = await _app.GetAsync(path, user: user);
                tags.Add(response.Headers.ETag!.Tag);
            }
        }

        Assert.Equal(4, tags.Distinct().Count());
    }

    [Fact]
    public async Task Code_names_change_the_tag_though_not_the_registers_hash()
    {
        var renamed = Registers.Spektr with { Activities = [.. Registers.Spektr.Activities.Select(a => a with { Origin = a.Origin with { Name = a.Origin.Name + "X" } })] };
        await using var other = await TestApp.StartAsync(renamed);
        using var one = await _app.GetAsync("/gdpr/register", user: "dpo");
        using var two = await other.GetAsync("/gdpr/register", user: "dpo");
        Assert.NotEqual(one.Headers.ETag, two.Headers.ETag);
        Assert.Equal(await HashAsync(one), await HashAsync(two));
    }

    [Fact]
    public async Task What_the_public_may_not_see_does_not_change_the_publics_tag()
    {
        await using var other = await TestApp.StartAsync(Registers.Spektr with { SecurityMeasures = [], Hash = "other" }, a => a.MapProcessingRegister().AllowAnonymous());
        using var one = await _app.GetAsync("/gdpr/register");
        using var two = await other.GetAsync("/gdpr/register");
        Assert.Equal(one.Headers.ETag, two.Headers.ETag);
    }

    [Theory]
    [InlineData("/gdpr/register")]
    [InlineData("/gdpr/register.json")]
    [InlineData("/gdpr/register.html")]
    [InlineData("/gdpr/register.csv?preset=imy")]
    [InlineData("/gdpr/register.md")]
    [InlineData("/gdpr/register/processor.csv")]
    public async Task Head_answers_as_get_without_a_body(string path)
    {
        using var get = await _app.GetAsync(path, user: "dpo");
        using var head = await _app.GetAsync(path, user: "dpo", method: HttpMethod.Head);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal((await get.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task First_readers_at_once_all_get_the_same()
    {
        await using var app = await TestApp.StartAsync(Registers.Spektr with { Hash = "fresh" });
        var texts = await Task.WhenAll(Enumerable.Range(0, 32).Select(i => app.TextAsync(i % 2 == 0 ? "/gdpr/register.json" : "/gdpr/register.html", user: "dpo")));
        Assert.Equal(2, texts.Distinct().Count());
    }

    private static async Task<string?> HashAsync(HttpResponseMessage response) => (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["hash"];
}
