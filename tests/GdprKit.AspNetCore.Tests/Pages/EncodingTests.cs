using GdprKit.AspNetCore.Tests.Testing;

namespace GdprKit.AspNetCore.Tests.Pages;

/// <summary>What needs no browser to be seen.</summary>
public sealed class EncodingTests
{
    [Fact]
    public async Task Markup_in_a_declaration_reaches_the_page_escaped()
    {
        var activity = Registers.Spektr.Activities[0] with { Purpose = "<script>alert(1)</script>" };
        await using var app = await TestApp.StartAsync(Registers.Spektr with { Activities = [activity] });
        var html = await app.TextAsync("/gdpr/register.html", user: "dpo");
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_allows_its_own_style_and_nothing_else()
    {
        await using var app = await TestApp.StartAsync(Registers.Spektr);
        using var response = await app.GetAsync("/gdpr/register.html", user: "dpo");
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Text_in_another_language_says_which()
    {
        await using var app = await TestApp.StartAsync(Registers.Spektr with { Language = "da" });
        var html = await app.TextAsync("/gdpr/register.html", user: "dpo");
        Assert.Contains("<span lang=\"da\">Billing</span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gaps_stand_on_the_page()
    {
        await using var app = await TestApp.StartAsync(Registers.WithGap);
        var html = await app.TextAsync("/gdpr/register.html", user: "dpo");
        Assert.Contains("GDPR2003", html, StringComparison.Ordinal);
        Assert.Contains("The activity lacks a legal basis.", html, StringComparison.Ordinal);
    }
}
