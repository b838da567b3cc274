using System.Net;
using System.Text.Json.Nodes;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Testing;

namespace GdprKit.AspNetCore.Tests.Samples;

/// <summary>What README says of the first command: a shop whose declarations are executed.</summary>
public sealed class StorefrontTests(Storefront shop) : IClassFixture<Storefront>
{
    [Fact]
    public async Task Everybody_may_look_and_nobody_sees_what_is_not_theirs()
    {
        using var visitor = shop.NewVisitor();

        foreach (var open in (string[])["/", "/sign-in", "/privacy", "/health"]) await visitor.ReadAsync(open);
        Assert.DoesNotContain("findings", await visitor.ReadAsync("/health/gdpr"));
        foreach (var closed in (string[])["/account", "/gdpr/me", "/gdpr/me/access.json", "/gdpr/requests", "/gdpr/register", "/retention", "/newsletter"])
        {
            using var response = await visitor.GetAsync(closed);
            Assert.True(response is { StatusCode: HttpStatusCode.Redirect, Headers.Location.AbsolutePath: "/sign-in" } or { StatusCode: HttpStatusCode.Unauthorized }, $"{closed}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task A_customer_buys_subscribes_downloads_and_is_erased()
    {
        using var bo = shop.NewVisitor();
        Assert.Equal("/account", await bo.SignInAsync("Bo Lund"));

        // He objected to recommendations.
        Assert.DoesNotContain("liked the", await bo.TextAsync("/account"));
        using (var refused = await bo.GetAsync("/newsletter"))
        {
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
            Assert.Contains("consent", await refused.Content.ReadAsStringAsync());
        }

        await bo.PressAsync("/account", "Receive our newsletter");
        Assert.StartsWith("Dear Bo Lund", await bo.ReadAsync("/newsletter"));
        await bo.PressAsync("/account", "Stop it");
        using (var withdrawn = await bo.GetAsync("/newsletter")) Assert.Equal(HttpStatusCode.Forbidden, withdrawn.StatusCode);

        await bo.PressAsync("/", "Buy Rain jacket");
        var export = await bo.ReadAsync("/gdpr/me/access.json");
        foreach (var stored in (string[])["Bo Lund", "Tent for two", "Rain jacket", "Havnen 3"]) Assert.Contains(stored, export);
        Assert.DoesNotContain("Ida", export);

        // Orders that are on their way keep what they need.
        Assert.Contains("stays as far as it is needed. It is needed for a contract", await bo.TextAsync("/account"));
        Assert.Equal("/erased", await bo.PressAsync("/account", "Erase my account"));
        using var gone = await bo.GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
        using var visitor = shop.NewVisitor();
        Assert.DoesNotContain("Bo Lund", await visitor.TextAsync("/sign-in"));
    }

    [Fact]
    public async Task A_customer_is_no_officer()
    {
        using var ida = shop.NewVisitor();
        await ida.SignInAsync("Ida Holm");

        foreach (var closed in (string[])["/gdpr/requests", "/gdpr/register", "/retention"])
        {
            using var response = await ida.GetAsync(closed);
            Assert.True(response.StatusCode is HttpStatusCode.Forbidden || response is { StatusCode: HttpStatusCode.Redirect, Headers.Location.AbsolutePath: "/sign-in" }, $"{closed}: {response.StatusCode} {response.Headers.Location}");
        }
    }

    [Theory]
    [InlineData("Ida Holm", "/sign-in", "who=dpo")]
    [InlineData("Ida Holm", "/sign-out", "returnUrl=")]
    [InlineData("Ida Holm", "/orders", "article=Rain+jacket")]
    [InlineData("Ida Holm", "/questions", "text=why")]
    [InlineData("Ida Holm", "/account/newsletter", "subscribe=false")]
    [InlineData("Ida Holm", "/account/erase", "confirmed=true")]
    [InlineData("Dagny Dahl", "/retention/confirm", "rule=any")]
    [InlineData("Dagny Dahl", "/retention/run", "now=true")]
    public async Task No_other_site_can_send_a_form(string who, string path, string form)
    {
        using var visitor = shop.NewVisitor();
        await visitor.SignInAsync(who);

        using var answer = await visitor.PostAsync(path, form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_officer_finds_requests_and_lets_retention_erase_what_is_due()
    {
        using var officer = shop.NewVisitor();
        Assert.Equal("/gdpr/requests", await officer.SignInAsync("Dagny Dahl"));

        Assert.Contains("customers", await officer.TextAsync("/gdpr/requests"));
        Assert.Contains("Question Erase 1 ", await officer.TextAsync("/retention"));
        for (var left = 20; (await officer.TextAsync("/retention")).Contains("Confirm", StringComparison.Ordinal); left--)
        {
            Assert.True(left > 0, "Rules are never confirmed.");
            await officer.PressAsync("/retention", "Confirm");
        }

        await officer.PressAsync("/retention", "Erase now");
        Assert.Contains("Question Erase 0 ", await officer.TextAsync("/retention"));

        var health = JsonNode.Parse(await officer.ReadAsync("/health/gdpr"))!;
        Assert.Equal("Healthy", (string?)health["status"]);
        Assert.Empty(health["findings"]!.AsArray());
        Assert.Contains("Fjord", await officer.ReadAsync("/gdpr/register.html"));
    }

    [PostgreSqlFact]
    public async Task On_PostgreSQL_it_is_the_same_shop()
    {
        var server = new PostgreSqlCluster();
        await server.StartAsync();
        try
        {
            await using var sample = await RunningSample.StartAsync("Storefront", environment: null, "--database", "postgres", $"--ConnectionStrings:Storefront={await server.CreateDatabaseAsync()}");
            using var visitor = new StorefrontVisitor(sample.Client.BaseAddress!);

            await visitor.SignInAsync("Ida Holm");
            Assert.Contains("Hiking boots", await visitor.TextAsync("/account"));
            Assert.Contains("Ida Holm", await visitor.ReadAsync("/gdpr/me/access.json"));
            Assert.Equal("/erased", await visitor.PressAsync("/account", "Erase my account"));
            await visitor.SignInAsync("Dagny Dahl");
            Assert.Contains("Erasure", await visitor.TextAsync("/gdpr/requests"));
            Assert.Contains("Question", await visitor.TextAsync("/retention"));
        }
        finally
        {
            await server.StopAsync();
        }
    }

    [Fact]
    public async Task A_database_that_it_does_not_know_is_named()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => RunningSample.StartAsync("Storefront", environment: null, "--database", "mysql"));

        Assert.Contains("--database mysql: 'sqlite' (the default) and 'postgres' are known.", error.Message);
    }
}
