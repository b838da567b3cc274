using System.Net;
using GdprKit.AspNetCore.Tests.Testing;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Tests.Endpoints;

public sealed class AuthorizationTests
{
    private static readonly string[] Paths = ["/gdpr/register", "/gdpr/register.json", "/gdpr/register.html", "/gdpr/register.csv", "/gdpr/register.md", "/gdpr/register/processor.csv", "/gdpr/register/processor.md"];

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("customer", HttpStatusCode.Forbidden)]
    [InlineData("dpo", HttpStatusCode.OK)]
    public async Task Officers_policy_decides(string? user, HttpStatusCode expected)
    {
        await using var app = await TestApp.StartAsync(Registers.Spektr);
        foreach (var path in Paths)
        {
            foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Head])
            {
                using var response = await app.GetAsync(path, user: user, method: method);
                Assert.Equal(expected, response.StatusCode);
                if (expected != HttpStatusCode.OK) Assert.Null(response.Headers.ETag);
            }
        }
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("customer", HttpStatusCode.Forbidden)]
    [InlineData("dpo", HttpStatusCode.Forbidden)]
    public async Task Undefined_policy_refuses_everyone_and_the_log_says_what_to_do(string? user, HttpStatusCode expected)
    {
        await using var app = await TestApp.StartAsync(s => TestAuthentication.Add(s).AddSingleton(Registers.Spektr).AddAuthorization(), a => a.MapProcessingRegister());
        using var response = await app.GetAsync("/gdpr/register", user: user);
        Assert.Equal(expected, response.StatusCode);
        Assert.Contains(app.Log, m => m.StartsWith("Warning", StringComparison.Ordinal) && m.Contains("AddPolicy(GdprKitPolicies.Officer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task App_without_authorization_is_closed_in_words()
    {
        await using var app = await TestApp.StartAsync(s => s.AddSingleton(Registers.Spektr), a => a.MapProcessingRegister());
        foreach (var path in Paths)
        {
            using var response = await app.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.Contains(GdprKitPolicies.Officer, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task App_with_a_policy_but_no_way_to_sign_in_is_closed_in_words()
    {
        await using var app = await TestApp.StartAsync(
            s => s.AddSingleton(Registers.Spektr).AddAuthorizationBuilder().AddPolicy(GdprKitPolicies.Officer, p => p.RequireRole("dpo")),
            a => a.MapProcessingRegister());
        using var response = await app.GetAsync("/gdpr/register");
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("AddAuthentication", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Policys_own_scheme_signs_in_and_challenges()
    {
        await using var app = await TestApp.StartAsync(
            s =>
            {
                TestAuthentication.Add(s).AddSingleton(Registers.Spektr).AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
                s.AddAuthorizationBuilder().AddPolicy(GdprKitPolicies.Officer, p => p.AddAuthenticationSchemes(TestAuthentication.Scheme).RequireRole("dpo"));
            },
            a => a.MapProcessingRegister());
        Assert.Contains("securityMeasures", await app.TextAsync("/gdpr/register", user: "dpo"), StringComparison.Ordinal);
        using var response = await app.GetAsync("/gdpr/register");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("dpo", HttpStatusCode.Forbidden)]
    [InlineData("auditor", HttpStatusCode.OK)]
    public async Task Policy_that_the_app_names_stands_in_for_the_officers(string? user, HttpStatusCode expected)
    {
        await using var app = await TestApp.StartAsync(
            s => TestAuthentication.Add(s).AddSingleton(Registers.Spektr).AddAuthorizationBuilder().AddPolicy("other", p => p.RequireRole("auditor")),
            a =>
            {
                a.MapProcessingRegister().RequireAuthorization("other");
                a.MapProcessingRegister("/inline").RequireAuthorization(p => p.RequireRole("auditor"));
            });
        foreach (var path in (string[])["/gdpr/register", "/inline.json"])
        {
            using var response = await app.GetAsync(path, user: user);
            Assert.Equal(expected, response.StatusCode);
            if (expected == HttpStatusCode.OK) Assert.Contains("securityMeasures", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("customer", HttpStatusCode.Forbidden)]
    [InlineData("dpo", HttpStatusCode.OK)]
    public async Task Group_for_signed_in_users_does_not_open_it_to_them(string? user, HttpStatusCode expected)
    {
        await using var app = await TestApp.StartAsync(Registers.Spektr, a => a.MapGroup("/account").RequireAuthorization().MapProcessingRegister("/register"));
        using var response = await app.GetAsync("/account/register", user: user);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Public_group_does_not_open_it()
    {
        await using var app = await TestApp.StartAsync(Registers.Spektr, a => a.MapGroup("/public").AllowAnonymous().MapProcessingRegister("/register"));
        using var response = await app.GetAsync("/public/register");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("customer", HttpStatusCode.Forbidden)]
    [InlineData("auditor", HttpStatusCode.OK)]
    public async Task What_the_app_says_of_it_holds_in_a_public_group(string? user, HttpStatusCode expected)
    {
        await using var app = await TestApp.StartAsync(Registers.Spektr, a => a.MapGroup("/public").AllowAnonymous()
            .MapProcessingRegister("/register").RequireAuthorization(p => p.RequireRole("auditor")));
        using var response = await app.GetAsync("/public/register", user: user);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task App_without_authorization_may_publish_what_is_public()
    {
        await using var app = await TestApp.StartAsync(s => s.AddSingleton(Registers.Filled), a => a.MapProcessingRegister().AllowAnonymous());
        var text = await app.TextAsync("/gdpr/register.json");
        Assert.Contains("[ProcessingActivity.Title]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[ProcessingActivity.Owner]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attribute_as_metadata_stands_in_as_well()
    {
        await using var app = await TestApp.StartAsync(Registers.Spektr, a => a.MapProcessingRegister().WithMetadata(new AuthorizeAttribute { Roles = "auditor" }));
        using var response = await app.GetAsync("/gdpr/register", user: "dpo");
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("securityMeasures", await app.TextAsync("/gdpr/register", user: "auditor"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_services_are_said_when_the_app_starts()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => TestApp.StartAsync(_ => { }, a => a.MapProcessingRegister()));
        Assert.Contains("AddProcessingRegister()", e.Message, StringComparison.Ordinal);
    }
}
