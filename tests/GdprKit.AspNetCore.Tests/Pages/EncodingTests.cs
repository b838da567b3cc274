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

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public async Task Gaps_of_one_rule_stand_together_folded_where_they_are_many(int count, bool isOpen)
    {
        var gaps = Enumerable.Range(1, count).Select(i => Registers.WithGap.Gaps[0] with { Message = $"Message {i}." });
        await using var app = await TestApp.StartAsync(Registers.Spektr with { Gaps = [.. gaps, Registers.WithGap.Gaps[0] with { Rule = "GDPR4001" }] });
        var html = await app.TextAsync("/gdpr/register.html", user: "dpo");
        Assert.Equal(1, Occurrences(html, "GDPR2003"));
        Assert.Equal(1, Occurrences(html, "Processing activity without legal basis"));
        Assert.Contains($"Message {count}.", html, StringComparison.Ordinal);
        Assert.Equal(isOpen ? 2 : 0, Occurrences(html, "<details open"));
    }

    [Fact]
    public async Task Overview_names_the_first_and_counts_the_others()
    {
        var activity = Registers.Spektr.Activities[0];
        var people = Enumerable.Range(1, 4).Select(i => activity.DataSubjects[0] with { Name = $"people {i}" });
        await using var app = await TestApp.StartAsync(Registers.Spektr with { Activities = [activity with { DataSubjects = [.. people] }] });
        var html = await app.TextAsync("/gdpr/register.html", user: "dpo");
        Assert.Contains("people 1, people 2", html, StringComparison.Ordinal);
        Assert.Contains("and 2 more", html, StringComparison.Ordinal);
        Assert.Contains("people 4", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Special_categories_stand_first_in_the_overview()
    {
        var activity = Registers.Spektr.Activities[0];
        var health = activity.DataItems[0] with { Category = DataCategory.Health, IsSpecial = true };
        await using var app = await TestApp.StartAsync(Registers.Spektr with { Activities = [activity with { DataItems = [.. activity.DataItems, health] }] });
        var html = await app.TextAsync("/gdpr/register.html", user: "dpo");
        Assert.Contains("Data concerning health, identity", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_that_has_all_says_so()
    {
        await using var app = await TestApp.StartAsync(Registers.Spektr);
        var html = await app.TextAsync("/gdpr/register.html", user: "dpo");
        Assert.Contains("href=\"#activity-1-r1\" title=\"affiliates, vendors", html, StringComparison.Ordinal);
        Assert.Contains(">all 3</a>", html, StringComparison.Ordinal);
        Assert.DoesNotContain(">R3</a>", html, StringComparison.Ordinal);
    }

    private static int Occurrences(string html, string text) => html.Split(text).Length - 1;
}
