using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using GdprKit.Register;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Tests.Rights;

/// <summary>What holds for each endpoint of self-service and inbox.</summary>
public sealed class EveryEndpointTests
{
    [Fact]
    public async Task Nobody_is_let_in_who_is_not_signed_in_or_lacks_the_role()
    {
        await using var app = await ShopApp.StartAsync();
        var id = await SendAsync(app, ShopApp.Ida);
        foreach (var endpoint in ShopEndpoint.Of(app))
        {
            await RefusedAsync(app, endpoint, id, user: null, HttpStatusCode.Unauthorized);
            await RefusedAsync(app, endpoint, id, user: endpoint.IsOfficers ? ShopApp.Ida : "supplier:kim", HttpStatusCode.Forbidden);
        }

        await UntouchedAsync(app, id);
    }

    [Fact]
    public async Task Inbox_without_a_policy_is_closed_to_everyone()
    {
        await using var app = await ShopApp.StartAsync(hasPolicy: false);
        var id = await SendAsync(app, ShopApp.Ida);
        foreach (var endpoint in ShopEndpoint.Of(app).Where(e => e.IsOfficers)) await RefusedAsync(app, endpoint, id, ShopApp.Officer, HttpStatusCode.Forbidden);
        Assert.Contains(app.App.Log, m => m.Contains("AddPolicy(GdprKitPolicies.Officer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Allow_anonymous_opens_nothing()
    {
        await using var app = await ShopApp.StartAsync(map: a =>
        {
            a.MapDataSubjectRights().AllowAnonymous();
            a.MapDataSubjectRequests().AllowAnonymous();
        });
        foreach (var endpoint in ShopEndpoint.Of(app)) await RefusedAsync(app, endpoint, Guid.NewGuid(), user: null, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Own_policy_stands_in_for_the_officers_and_a_groups_comes_on_top()
    {
        await using var app = await ShopApp.StartAsync(
            s => s.AddAuthorizationBuilder().AddPolicy("lawyers", p => p.RequireRole("lawyer")),
            a =>
            {
                a.MapDataSubjectRequests("/own").RequireAuthorization("lawyers");
                a.MapGroup("/group").RequireAuthorization("lawyers").MapDataSubjectRequests("/requests");
            });
        Assert.Equal((200, 403), (await StatusAsync("/own", "lawyer:per"), await StatusAsync("/own", ShopApp.Officer)));
        Assert.Equal((403, 403), (await StatusAsync("/group/requests", "lawyer:per"), await StatusAsync("/group/requests", ShopApp.Officer)));

        async Task<int> StatusAsync(string path, string user)
        {
            using var response = await app.GetAsync(path, user);
            return (int)response.StatusCode;
        }
    }

    [Fact]
    public async Task Change_is_not_accepted_as_what_another_site_can_send()
    {
        await using var app = await ShopApp.StartAsync();
        var id = await SendAsync(app, ShopApp.Ida);
        var others = await app.TokenAsync("/gdpr/me/requests", ShopApp.Bo);
        foreach (var endpoint in ShopEndpoint.Of(app).Where(e => e.Changes))
        {
            var user = endpoint.IsOfficers ? ShopApp.Officer : ShopApp.Ida;
            var token = await app.TokenAsync(endpoint.IsOfficers ? "/gdpr/requests" : "/gdpr/me/requests", user);
            HttpContent?[] contents =
            [
                ShopApp.Form(("activity", "newsletter")),
                ShopApp.Form(("__RequestVerificationToken", token[..^4] + "AAAA")),
                ShopApp.Form(("__RequestVerificationToken", others)),
                new StringContent("{\"activity\":\"newsletter\"}", Encoding.UTF8, "text/plain"),
                new StringContent("{\"activity\":\"newsletter\"}", Encoding.UTF8, "application/x-json"),
                new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } },
                new ByteArrayContent("{}"u8.ToArray()),
                null,
            ];
            foreach (var (i, content) in contents.Index())
            {
                using var response = await app.SendAsync(endpoint.Path(id), user, content);
                Assert.True((i < 3 ? 400 : 415) == (int)response.StatusCode, $"{endpoint.Name} {i}: {(int)response.StatusCode}");
                // Other types that an endpoint does not accept, routing refuses before, without words.
                if (i < 3) Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            }
        }

        await UntouchedAsync(app, id);
    }

    [Fact]
    public async Task JSON_that_cannot_be_read_is_refused_in_words()
    {
        await using var app = await ShopApp.StartAsync();
        foreach (var endpoint in ShopEndpoint.Of(app).Where(e => e.Changes))
        {
            foreach (var text in (string[])["", "{", "[]", "1", "{\"a\":1,\"a\":2}"])
            {
                using var response = await app.SendAsync(endpoint.Path(Guid.NewGuid()), endpoint.IsOfficers ? ShopApp.Officer : ShopApp.Ida, new StringContent(text, Encoding.UTF8, "application/json"));
                Assert.True(400 == (int)response.StatusCode, $"{endpoint.Name} {text}: {(int)response.StatusCode}");
                Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            }
        }
    }

    [Fact]
    public async Task What_is_another_persons_is_as_if_it_were_not_there()
    {
        await using var app = await ShopApp.StartAsync();
        var id = await SendAsync(app, ShopApp.Ida);
        foreach (var endpoint in ShopEndpoint.Of(app).Where(e => e.HasId))
        {
            var user = endpoint.IsOfficers ? ShopApp.Officer : ShopApp.Bo;
            var unknown = await AnswerAsync(endpoint, Guid.NewGuid(), user);
            Assert.Equal(404, unknown.Status);
            if (!endpoint.IsOfficers) Assert.Equal(unknown, await AnswerAsync(endpoint, id, user));
        }

        await UntouchedAsync(app, id);

        async Task<(int Status, string Text)> AnswerAsync(ShopEndpoint endpoint, Guid which, string user)
        {
            // All that any of them asks for.
            var body = new { check = "Loop", months = 1, why = "Complexity", reason = "r", right = "Access", outcome = "Granted", ground = "Unlawful" };
            using var response = endpoint.Changes ? await app.PostAsync(endpoint.Path(which), user, body) : await app.GetAsync(endpoint.Path(which), user);
            var text = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
            text.Remove("traceId");
            return ((int)response.StatusCode, text.ToJsonString());
        }
    }

    [Fact]
    public async Task Whose_data_it_is_nothing_of_the_request_can_say()
    {
        await using var app = await ShopApp.StartAsync();
        foreach (var endpoint in ShopEndpoint.Of(app).Where(e => e is { IsOfficers: false, Changes: false, HasId: false }))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, endpoint.Path() + "?subject=customers&key=ida&id=ida&sub=ida") { Content = ShopApp.Form(("key", "ida"), ("subject", "customers")) };
            request.Headers.Authorization = new AuthenticationHeaderValue("Test", ShopApp.Bo);
            using var response = await app.App.SendAsync(request);
            Assert.Equal(200, (int)response.StatusCode);
            Assert.DoesNotContain("Ida", Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
        }

        await app.PostedAsync("/gdpr/me/objections/object?key=ida", ShopApp.Bo, new { activity = "newsletter", subject = "customers", key = "ida", id = "ida" });
        Assert.Empty(await app.InScopeAsync(s => s.GetRequiredService<IObjections>().HistoryAsync(new("customers", "ida"))));
        Assert.Single(await app.InScopeAsync(s => s.GetRequiredService<IObjections>().HistoryAsync(new("customers", "bo"))));
    }

    [Fact]
    public async Task No_answer_is_stored_and_no_page_loads_anything()
    {
        await using var app = await ShopApp.StartAsync();
        var id = await SendAsync(app, ShopApp.Ida);
        foreach (var endpoint in ShopEndpoint.Of(app).Where(e => !e.Changes))
        {
            foreach (var accept in (string[])["text/html", "application/json"])
            {
                using var response = await app.GetAsync(endpoint.Path(id), endpoint.IsOfficers ? ShopApp.Officer : ShopApp.Ida, accept);
                Assert.Equal(("no-store, no-cache", "nosniff"), (response.Headers.CacheControl?.ToString(), response.Headers.GetValues("X-Content-Type-Options").Single()));
                if (response.Content.Headers.ContentType?.MediaType != "text/html") continue;
                var policy = response.Headers.GetValues("Content-Security-Policy").Single();
                Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
                Assert.Contains("form-action 'self'; frame-ancestors 'none'", policy, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Who_asks_too_often_has_to_wait_and_others_need_not()
    {
        await using var app = await ShopApp.StartAsync(s => s.Configure<DataSubjectRightsOptions>(o =>
        {
            foreach (var limit in new[] { o.Requests, o.Downloads, o.OfficerRequests, o.OfficerDownloads }) (limit.PermitLimit, limit.Window) = (2, TimeSpan.FromMinutes(30));
        }));
        foreach (var isOfficers in (bool[])[false, true])
        {
            var heavy = isOfficers ? "/gdpr/requests/" + Guid.Empty + "/access.json" : "/gdpr/me/access.json";
            var light = isOfficers ? "/gdpr/requests" : "/gdpr/me";
            foreach (var path in (string[])[light, heavy])
            {
                for (var i = 0; i < 2; i++)
                {
                    using var allowed = await app.GetAsync(path, isOfficers ? ShopApp.Officer : ShopApp.Ida);
                    Assert.NotEqual(429, (int)allowed.StatusCode);
                }
            }

            foreach (var endpoint in ShopEndpoint.Of(app).Where(e => e.IsOfficers == isOfficers))
            {
                using var refused = await app.SendAsync(endpoint.Path(), isOfficers ? ShopApp.Officer : ShopApp.Ida, null, method: new(endpoint.Method));
                Assert.True(429 == (int)refused.StatusCode, endpoint.Name);
                Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(30));
            }
        }

        using var other = await app.GetAsync("/gdpr/me", ShopApp.Bo);
        Assert.Equal(200, (int)other.StatusCode);
    }

    private static async Task RefusedAsync(ShopApp app, ShopEndpoint endpoint, Guid id, string? user, HttpStatusCode expected)
    {
        var body = endpoint.Changes ? new StringContent("{\"activity\":\"newsletter\",\"rights\":[\"Access\"],\"right\":\"Access\",\"outcome\":\"Granted\",\"check\":\"Loop\"}", Encoding.UTF8, "application/json") : null;
        using var response = await app.SendAsync(endpoint.Path(id), user, body, method: new(endpoint.Method));
        Assert.True(expected == response.StatusCode, $"{endpoint.Name}: {response.StatusCode}");
        Assert.Equal("no-store, no-cache", response.Headers.CacheControl?.ToString());
        Assert.DoesNotContain("ida", await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<Guid> SendAsync(ShopApp app, string user) => (Guid)(await app.PostedAsync("/gdpr/me/requests", user, new { rights = new[] { "Access", "Erasure" } }))["request"]!["id"]!;

    /// <summary>Nothing was entered but what Ida sent.</summary>
    private static async Task UntouchedAsync(ShopApp app, Guid id)
    {
        var ida = new DataSubjectKey("customers", "ida");
        Assert.Equal(2, (await app.InScopeAsync(s => s.GetRequiredService<DataSubjectRequests>().FindAsync(id)))!.Entries.Count);
        Assert.Single(await app.InScopeAsync(s => s.GetRequiredService<DataSubjectRequests>().OpenAsync()));
        Assert.Empty(await app.InScopeAsync(s => s.GetRequiredService<IConsentLedger>().HistoryAsync(ida)));
        Assert.Empty(await app.InScopeAsync(s => s.GetRequiredService<IObjections>().HistoryAsync(ida)));
    }
}
