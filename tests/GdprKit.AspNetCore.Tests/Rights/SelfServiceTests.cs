using System.IO.Compression;
using System.Text.Json.Nodes;
using GdprKit.AspNetCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GdprKit.AspNetCore.Tests.Rights;

public sealed class SelfServiceTests
{
    [Fact]
    public async Task Overview_has_what_concerns_the_person()
    {
        await using var app = await ShopApp.StartAsync();

        var view = await app.JsonAsync("/gdpr/me", ShopApp.Ida);

        Assert.Equal(["accounts", "bookkeeping", "newsletter", "returns"], Ids(view["activities"]!, "id"));
        Assert.Equal(["newsletter"], Ids(view["consents"]!, "activity"));
        Assert.Equal(["newsletter", "returns"], Ids(view["objections"]!, "activity"));
        Assert.Equal(("Customers", false, 0), ((string?)view["subject"], (bool)view["isRestricted"]!, view["requests"]!.AsArray().Count));
    }

    [Fact]
    public async Task Copies_hold_the_persons_own_data_in_four_forms()
    {
        await using var app = await ShopApp.StartAsync();

        foreach (var (path, rows) in (ValueTuple<string, string[]>[])[("access", ["Customer", "Order", "Taste"]), ("portability", ["Customer", "Taste"])])
        {
            using var json = await app.GetAsync($"/gdpr/me/{path}.json", ShopApp.Ida);
            var text = await json.Content.ReadAsStringAsync();
            Assert.Equal(("attachment", $"{path}.json", "application/json"), (json.Content.Headers.ContentDisposition!.DispositionType, json.Content.Headers.ContentDisposition.FileName, json.Content.Headers.ContentType!.MediaType));
            Assert.Equal(rows, JsonNode.Parse(text)!["data"]!.AsArray().Select(d => (string?)d!["type"]).Order(StringComparer.Ordinal));
            Assert.Contains("ida@mail.example", text, StringComparison.Ordinal);
            Assert.DoesNotContain("bo@mail.example", text, StringComparison.Ordinal);

            using var zip = await app.GetAsync($"/gdpr/me/{path}.zip", ShopApp.Ida);
            Assert.Equal(($"{path}.zip", "application/zip"), (zip.Content.Headers.ContentDisposition!.FileName, zip.Content.Headers.ContentType!.MediaType));
            using var archive = new ZipArchive(await zip.Content.ReadAsStreamAsync());
            Assert.Contains(archive.Entries, e => e.FullName == "data/Taste.csv");
        }
    }

    [Fact]
    public async Task Consent_is_withdrawn_by_a_form_as_it_is_given()
    {
        await using var app = await ShopApp.StartAsync();
        var hash = (string)(await app.JsonAsync("/gdpr/me/consents", ShopApp.Ida))["consents"]![0]!["textHash"]!;

        using var given = await app.FormAsync("/gdpr/me/consents", "/gdpr/me/consents/grant", ShopApp.Ida, ("activity", "newsletter"), ("textHash", hash));
        Assert.Equal((303, "/gdpr/me/consents?done=consent-given"), ((int)given.StatusCode, given.Headers.Location?.OriginalString));
        var status = await StatusAsync(app);
        Assert.Equal((ConsentState.Given, hash, Via.Website), (status.State, status.Record!.TextHash, status.Record.Channel));
        Assert.Equal(ConsentState.None, (await StatusAsync(app, "bo")).State);

        using var withdrawn = await app.FormAsync("/gdpr/me/consents", "/gdpr/me/consents/withdraw", ShopApp.Ida, ("activity", "newsletter"));
        Assert.Equal((303, "/gdpr/me/consents?done=consent-withdrawn"), ((int)withdrawn.StatusCode, withdrawn.Headers.Location?.OriginalString));
        Assert.Equal(ConsentState.Withdrawn, (await StatusAsync(app)).State);
    }

    [Fact]
    public async Task Consent_is_given_to_the_words_that_were_read_alone()
    {
        await using var app = await ShopApp.StartAsync();
        var consent = (await app.JsonAsync("/gdpr/me/consents", ShopApp.Ida))["consents"]![0]!;
        Assert.Contains("receive the newsletter", (string?)consent["text"], StringComparison.Ordinal);

        using var other = await app.PostAsync("/gdpr/me/consents/grant", ShopApp.Ida, new { activity = "newsletter", textHash = "of other words" });
        using var without = await app.PostAsync("/gdpr/me/consents/grant", ShopApp.Ida, new { activity = "newsletter" });
        Assert.Equal((409, 400), ((int)other.StatusCode, (int)without.StatusCode));
        Assert.Equal(ConsentState.None, (await StatusAsync(app)).State);

        var given = await app.PostedAsync("/gdpr/me/consents/grant", ShopApp.Ida, new { activity = "newsletter", textHash = (string?)consent["textHash"] });
        Assert.Equal("Given", (string?)given["state"]);
        Assert.Equal((string?)consent["text"], await app.InScopeAsync(s => s.GetRequiredService<IConsentLedger>().TextAsync((string)consent["textHash"]!)));
    }

    [Theory]
    [InlineData("/gdpr/me/consents/grant", "wages")]
    [InlineData("/gdpr/me/consents/grant", "accounts")]
    [InlineData("/gdpr/me/consents/grant", "nothing")]
    [InlineData("/gdpr/me/consents/withdraw", "wages")]
    [InlineData("/gdpr/me/objections/object", "accounts")]
    [InlineData("/gdpr/me/objections/object", "wages")]
    [InlineData("/gdpr/me/objections/take-back", "nothing")]
    public async Task Activity_of_others_or_without_the_right_is_not_there(string path, string activity)
    {
        await using var app = await ShopApp.StartAsync();
        using var response = await app.PostAsync(path, ShopApp.Ida, new { activity, textHash = "h" });
        Assert.Equal(404, (int)response.StatusCode);
    }

    [Fact]
    public async Task Objection_to_marketing_counts_at_once_and_another_waits()
    {
        await using var app = await ShopApp.StartAsync();

        var marketing = await app.PostedAsync("/gdpr/me/objections/object", ShopApp.Ida, new { activity = "newsletter" });
        var other = await app.PostedAsync("/gdpr/me/objections/object", ShopApp.Ida, new { activity = "returns" });
        Assert.Equal(("Upheld", "21(2)", true), ((string?)marketing["state"], (string?)marketing["article"], (bool)marketing["isAbsolute"]!));
        Assert.Equal(("Received", "21(1)", false), ((string?)other["state"], (string?)other["article"], (bool)other["isAbsolute"]!));

        using var again = await app.PostAsync("/gdpr/me/objections/object", ShopApp.Ida, new { activity = "newsletter" });
        Assert.Equal(409, (int)again.StatusCode);
        using var back = await app.FormAsync("/gdpr/me/objections", "/gdpr/me/objections/take-back", ShopApp.Ida, ("activity", "returns"));
        Assert.Equal("/gdpr/me/objections?done=objection-taken-back", back.Headers.Location?.OriginalString);
        using var none = await app.PostAsync("/gdpr/me/objections/take-back", ShopApp.Ida, new { activity = "returns" });
        Assert.Equal(409, (int)none.StatusCode);
    }

    [Fact]
    public async Task Request_is_sent_by_a_form_and_read_by_its_sender_alone()
    {
        await using var app = await ShopApp.StartAsync();

        using var sent = await app.FormAsync("/gdpr/me/requests", "/gdpr/me/requests", ShopApp.Ida, ("rights", "Erasure"), ("rights", "Rectification"));
        Assert.Equal(303, (int)sent.StatusCode);
        var page = sent.Headers.Location!.OriginalString;
        Assert.Contains("Your request has arrived.", await app.App.TextAsync(page, "text/html", ShopApp.Ida), StringComparison.Ordinal);

        var own = (await app.JsonAsync("/gdpr/me/requests", ShopApp.Ida))["requests"]![0]!;
        Assert.Equal(("Rectification,Erasure", "Open", "Session", "Website"), (string.Join(',', own["rights"]!.AsArray()), (string?)own["status"], (string?)own["identity"], (string?)own["channel"]));
        Assert.NotNull(own["dueOn"]);
        Assert.Null(own["key"]);
        Assert.Empty((await app.JsonAsync("/gdpr/me/requests", ShopApp.Bo))["requests"]!.AsArray());
        using var others = await app.GetAsync(page, ShopApp.Bo, "text/html");
        Assert.Equal(404, (int)others.StatusCode);
        Assert.DoesNotContain("Erasure", await others.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"rights\":[]}")]
    [InlineData("{}")]
    [InlineData("{\"rights\":[\"Everything\"]}")]
    [InlineData("{\"rights\":[6]}")]
    [InlineData("{\"rights\":[\"Complaint\"]}")]
    [InlineData("{\"rights\":[\"All\"]}")]
    [InlineData("{\"rights\":[\"Access\"],\"message\":\"please\"}")]
    public async Task Request_that_nobody_could_answer_is_not_taken(string json)
    {
        await using var app = await ShopApp.StartAsync();
        using var response = await app.SendAsync("/gdpr/me/requests", ShopApp.Ida, new StringContent(json, System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Empty((await app.JsonAsync("/gdpr/me/requests", ShopApp.Ida))["requests"]!.AsArray());
    }

    [Fact]
    public async Task Words_go_to_where_the_app_says_and_not_into_the_log()
    {
        var received = new List<string>();
        await using var app = await ShopApp.StartAsync(s => s.Configure<DataSubjectRightsOptions>(o => o.ReceiveMessage = (_, request, words) =>
        {
            received.Add($"{request.Subject.Key}: {words}");
            return Task.CompletedTask;
        }));
        Assert.Contains("<textarea", await app.App.TextAsync("/gdpr/me/requests", "text/html", ShopApp.Ida), StringComparison.Ordinal);

        var sent = await app.PostedAsync("/gdpr/me/requests", ShopApp.Ida, new { rights = new[] { "Rectification" }, message = "My name is Ida-Marie." });

        Assert.Equal(["ida: My name is Ida-Marie."], received);
        Assert.DoesNotContain("Marie", sent.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_many_open_requests_waits_for_an_answer()
    {
        await using var app = await ShopApp.StartAsync();
        for (var i = 0; i < 20; i++) await app.PostedAsync("/gdpr/me/requests", ShopApp.Ida, new { rights = new[] { "Access" } });

        using var another = await app.PostAsync("/gdpr/me/requests", ShopApp.Ida, new { rights = new[] { "Access" } });

        Assert.Equal(409, (int)another.StatusCode);
        await app.PostedAsync("/gdpr/me/requests", ShopApp.Bo, new { rights = new[] { "Access" } });
    }

    [Theory]
    [InlineData("{\"activity\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":\"newsletter\"}")]
    [InlineData("{\"activity\":\"newsletter\",\"textHash\":\"\\udc00\"}")]
    public async Task Half_a_character_is_no_text(string json)
    {
        await using var app = await ShopApp.StartAsync();

        using var response = await app.SendAsync("/gdpr/me/consents/grant", ShopApp.Ida, new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_page_with_forms_warns_of_nothing()
    {
        await using var app = await ShopApp.StartAsync();

        await app.App.TextAsync("/gdpr/me/consents", "text/html", ShopApp.Ida);

        Assert.DoesNotContain(app.App.Log, m => m.Contains("Cache-Control", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Person_whom_the_register_does_not_know_is_told_what_to_configure()
    {
        await using var nobody = await ShopApp.StartAsync();
        await using var unknown = await ShopApp.StartAsync(s => s.Configure<DataSubjectOptions>(o => o.Subject = _ => new("clients", "ida")));

        foreach (var (app, user, expected) in (ValueTuple<ShopApp, string, string>[])[(nobody, "supplier:kim", "Configure<DataSubjectOptions>"), (unknown, ShopApp.Ida, "'customers'")])
        {
            using var response = await app.GetAsync("/gdpr/me", user);
            Assert.Equal((403, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
            Assert.Contains(expected, (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["detail"], StringComparison.Ordinal);
            Assert.Contains(app.App.Log, m => m.Contains(expected, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_where_the_app_signs_in()
    {
        await using var app = await ShopApp.StartAsync(s => s.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie());
        using var response = await app.GetAsync("/gdpr/me/consents", null, "text/html");
        Assert.Equal(302, (int)response.StatusCode);
        Assert.StartsWith("/Account/Login?ReturnUrl=", response.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task App_that_signs_in_without_authorization_is_served_too()
    {
        await using var app = await ShopApp.StartAsync(s => s.RemoveAll<IPolicyEvaluator>());
        using var anonymous = await app.GetAsync("/gdpr/me", null);
        using var ida = await app.GetAsync("/gdpr/me", ShopApp.Ida);
        using var inbox = await app.GetAsync("/gdpr/requests", ShopApp.Officer);
        Assert.Equal((401, 200, 403), ((int)anonymous.StatusCode, (int)ida.StatusCode, (int)inbox.StatusCode));
    }

    [Fact]
    public async Task App_does_not_start_that_says_neither_where_data_lies_nor_whose_it_is()
    {
        var withoutStore = await Assert.ThrowsAsync<InvalidOperationException>(() => TestApp.StartAsync(s => s.AddSingleton(Registers.Spektr).Configure<DataSubjectOptions>(o => o.Subject = _ => null), a => a.MapDataSubjectRights()));
        Assert.Contains("UseEntityFrameworkCore", withoutStore.Message, StringComparison.Ordinal);
        var inbox = await Assert.ThrowsAsync<InvalidOperationException>(() => TestApp.StartAsync(s => s.AddSingleton(Registers.Spektr), a => a.MapDataSubjectRequests()));
        Assert.Contains("UseEntityFrameworkCore", inbox.Message, StringComparison.Ordinal);
        var withoutSubject = await Assert.ThrowsAsync<InvalidOperationException>(() => ShopApp.StartAsync(s => s.Configure<DataSubjectOptions>(o => o.Subject = null)));
        Assert.Contains("DataSubjectOptions", withoutSubject.Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => ShopApp.StartAsync(s => s.Configure<DataSubjectRightsOptions>(o => o.Downloads.PermitLimit = 0)));
    }

    [Fact]
    public async Task Links_and_redirects_stay_where_the_app_put_the_pages()
    {
        await using var app = await ShopApp.StartAsync(map: a =>
        {
            a.UsePathBase("/shop");
            a.UseRouting();
            a.MapGroup("/{tenant}").MapDataSubjectRights("/me");
        });

        var page = await app.App.TextAsync("/shop/aarhus/me/requests/", "text/html", ShopApp.Ida);
        Assert.Contains("action=\"/shop/aarhus/me/requests\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/shop/aarhus/me/consents\"", page, StringComparison.Ordinal);
        using var sent = await app.FormAsync("/shop/aarhus/me/requests", "/shop/aarhus/me/objections/object", ShopApp.Ida, ("activity", "returns"));
        Assert.Equal("/shop/aarhus/me/objections?done=objection-received", sent.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Antiforgery_of_the_app_is_used_where_it_has_one()
    {
        await using var app = await ShopApp.StartAsync(s => s.AddAntiforgery(o => o.FormFieldName = "own"));

        var page = await app.App.TextAsync("/gdpr/me/requests", "text/html", ShopApp.Ida);

        Assert.Contains("name=\"own\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("__RequestVerificationToken", page, StringComparison.Ordinal);
    }

    private static Task<ConsentStatus> StatusAsync(ShopApp app, string key = "ida") => app.InScopeAsync(s => s.GetRequiredService<IConsentLedger>().StatusAsync("newsletter", new("customers", key)));

    private static IEnumerable<string?> Ids(JsonNode list, string name) => list.AsArray().Select(a => (string?)a![name]).Order(StringComparer.Ordinal);
}
