using System.Text.Json.Nodes;
using GdprKit.Register;
using GdprKit.Testing.Shop;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Tests.Rights;

public sealed class InboxTests
{
    [Fact]
    public async Task Open_requests_come_by_deadline_with_late_ones_marked_and_answered_ones_last()
    {
        await using var app = await ShopApp.StartAsync();
        var late = await EnterAsync(app, "ida", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-60), "Access");
        var recent = await EnterAsync(app, "bo", null, "Access");
        var answered = await EnterAsync(app, "bo", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-90), "Access");
        await StepAsync(app, answered, "decide", new { right = "Access", outcome = "Refused", exemption = "ManifestlyExcessive", reason = "the tenth of this week" });
        await StepAsync(app, answered, "close", new { });

        var inbox = await app.JsonAsync("/gdpr/requests", ShopApp.Officer);

        Assert.Equal([(late, true, "ida"), (recent, false, "bo")], inbox["open"]!.AsArray().Select(r => ((Guid)r!["id"]!, (bool)r["isOverdue"]!, (string?)r["key"])));
        Assert.Equal((answered, "Closed"), ((Guid)inbox["closed"]![0]!["id"]!, (string?)inbox["closed"]![0]!["status"]));
        var page = await app.App.TextAsync("/gdpr/requests", "text/html", ShopApp.Officer);
        Assert.Contains("1 request is overdue.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_goes_from_a_letter_to_its_answer_by_forms()
    {
        await using var app = await ShopApp.StartAsync();
        using var entered = await app.FormAsync("/gdpr/requests", "/gdpr/requests", ShopApp.Officer, ("subject", "customers"), ("key", "ida"), ("rights", "Access"), ("channel", "Letter"), ("receivedOn", ""), ("by", "Representative"), ("mandate", "file 7"));
        var page = entered.Headers.Location!.OriginalString.Split('?')[0];

        await FormAsync("ask-identity", ("check", "Loop"));
        Assert.Equal("AwaitingIdentity", (string?)(await FileAsync())["request"]!["status"]);
        await FormAsync("confirm-identity", ("check", "ElectronicId"));
        await FormAsync("extend", ("months", "2"), ("why", "Complexity"), ("reason", "many orders"));
        await FormAsync("decide", ("right", "Access"), ("outcome", "Granted"), ("exemption", ""), ("reason", ""));
        await FormAsync("done", ("right", "Access"), ("reference", "hash of the copy"));
        await FormAsync("close", ("reference", "letter 8"));

        var file = await FileAsync();
        Assert.Equal(
            ["Received", "IdentityAsked", "IdentityConfirmed", "Extended", "Decided", "Done", "Closed"],
            file["steps"]!.AsArray().Select(s => (string?)s!["step"]));
        Assert.Equal((true, "Closed", 2, "Representative", "ElectronicId"), ((bool)file["isIntact"]!, (string?)file["request"]!["status"], (int)file["request"]!["extension"]!, (string?)file["request"]!["by"], (string?)file["request"]!["identity"]));
        Assert.All(file["steps"]!.AsArray(), s => Assert.Equal("officer", (string?)s!["by"]));

        Task<JsonNode> FileAsync() => app.JsonAsync(page, ShopApp.Officer);

        async Task FormAsync(string step, params (string, string)[] fields)
        {
            using var response = await app.FormAsync(page, $"{page}/{step}", ShopApp.Officer, fields);
            Assert.Equal((303, page + "?done=step-entered"), ((int)response.StatusCode, response.Headers.Location?.OriginalString));
        }
    }

    [Fact]
    public async Task Copy_is_handed_out_only_when_it_is_granted()
    {
        await using var app = await ShopApp.StartAsync();
        var id = await EnterAsync(app, "ida", null, "Access");
        foreach (var file in (string[])["access.json", "access.zip", "portability.json", "portability.zip"])
        {
            using var early = await app.GetAsync($"/gdpr/requests/{id}/{file}", ShopApp.Officer);
            Assert.Equal(409, (int)early.StatusCode);
            Assert.DoesNotContain("mail.example", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await StepAsync(app, id, "decide", new { right = "Access", outcome = "Granted" });
        using var unsure = await app.GetAsync($"/gdpr/requests/{id}/access.json", ShopApp.Officer);
        Assert.Equal(409, (int)unsure.StatusCode);
        await StepAsync(app, id, "confirm-identity", new { check = "NoDoubt" });
        using var copy = await app.GetAsync($"/gdpr/requests/{id}/access.json", ShopApp.Officer);
        var text = await copy.Content.ReadAsStringAsync();
        Assert.Equal((200, "attachment"), ((int)copy.StatusCode, copy.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Contains("ida@mail.example", text, StringComparison.Ordinal);
        Assert.DoesNotContain("bo@mail.example", text, StringComparison.Ordinal);
        using var notAsked = await app.GetAsync($"/gdpr/requests/{id}/portability.json", ShopApp.Officer);
        Assert.Equal(409, (int)notAsked.StatusCode);
    }

    [Fact]
    public async Task Erasure_shows_what_must_stay_erases_the_rest_and_queues_recipients_once()
    {
        await using var app = await ShopApp.StartAsync();
        var id = await EnterAsync(app, "ida", null, "Erasure");

        var plan = await app.JsonAsync($"/gdpr/requests/{id}/erasure", ShopApp.Officer);
        Assert.Contains(plan["goes"]!.AsArray(), g => (string?)g!["type"] == "Taste");
        var order = plan["stays"]!.AsArray().First(s => (string?)s!["type"] == "Order")!;
        Assert.Equal(("LegalObligation", "DK:2022:700:12", "2031-12-31"), ((string?)order["reason"], (string?)order["law"], (string?)order["until"]));
        using var early = await app.PostAsync($"/gdpr/requests/{id}/erase", ShopApp.Officer, new { });
        Assert.Equal(409, (int)early.StatusCode);
        Assert.Equal(2, await app.InScopeAsync(s => s.GetRequiredService<ShopContext>().Tastes.CountAsync()));

        await StepAsync(app, id, "confirm-identity", new { check = "Loop" });
        using var whole = await app.PostAsync($"/gdpr/requests/{id}/decide", ShopApp.Officer, new { right = "Erasure", outcome = "Granted" });
        Assert.Equal(409, (int)whole.StatusCode);
        Assert.Contains("2031-12-31", (string?)JsonNode.Parse(await whole.Content.ReadAsStringAsync())!["detail"], StringComparison.Ordinal);
        await StepAsync(app, id, "decide", new { right = "Erasure", outcome = "PartlyGranted", exemption = "LegallyRequired", reason = "the Bookkeeping Act has orders kept" });
        using var claimed = await app.PostAsync($"/gdpr/requests/{id}/done", ShopApp.Officer, new { right = "Erasure" });
        Assert.Equal(409, (int)claimed.StatusCode);
        var page = await app.App.TextAsync($"/gdpr/requests/{id}/erasure", "text/html", ShopApp.Officer);
        Assert.Contains("2031-12-31", page, StringComparison.Ordinal);
        using var erased = await app.FormAsync($"/gdpr/requests/{id}/erasure", $"/gdpr/requests/{id}/erase", ShopApp.Officer);
        Assert.Equal($"/gdpr/requests/{id}?done=erased", erased.Headers.Location?.OriginalString);
        Assert.Equal(["bo"], await app.InScopeAsync(s => s.GetRequiredService<ShopContext>().Tastes.Select(t => t.CustomerId).ToListAsync()));
        Assert.Equal(2, await app.InScopeAsync(s => s.GetRequiredService<ShopContext>().Orders.CountAsync()));

        using var twice = await app.PostAsync($"/gdpr/requests/{id}/erase", ShopApp.Officer, new { });
        Assert.Equal(409, (int)twice.StatusCode);
        var file = await app.JsonAsync($"/gdpr/requests/{id}", ShopApp.Officer);
        Assert.Contains("2031-12-31", (string?)file["steps"]!.AsArray().Single(s => (string?)s!["step"] == "Done")!["reason"], StringComparison.Ordinal);
        Assert.Contains("2031-12-31", await app.App.TextAsync($"/gdpr/me/requests/{id}", "text/html", ShopApp.Ida), StringComparison.Ordinal);
        var told = file["recipients"]!.AsArray().Select(r => (string?)r!["name"]).ToArray();
        Assert.Equal(told.Distinct(), told);
        Assert.Contains("the mailing house", told);
        Assert.Equal(told.Length, (int)file["steps"]!.AsArray().Single(s => (string?)s!["step"] == "RecipientsQueued")!["count"]!);

        foreach (var (i, recipient) in file["recipients"]!.AsArray().Index())
        {
            var at = $"/gdpr/requests/recipients/{recipient!["id"]}";
            using var entered = i == 0
                ? await app.FormAsync("/gdpr/requests/recipients", at + "/sent", ShopApp.Officer)
                : await app.FormAsync("/gdpr/requests/recipients", at + "/not-possible", ShopApp.Officer, ("reason", "it is no more"));
            Assert.Equal("/gdpr/requests/recipients?done=recipient-entered", entered.Headers.Location?.OriginalString);
            using var again = await app.PostAsync(at + "/sent", ShopApp.Officer, new { });
            Assert.Equal(404, (int)again.StatusCode);
        }

        Assert.Empty((await app.JsonAsync("/gdpr/requests/recipients", ShopApp.Officer))["recipients"]!.AsArray());
        Assert.Equal("Closed", (string?)(await StepAsync(app, id, "close", new { reference = "answer" }))["request"]!["status"]);
    }

    [Fact]
    public async Task What_the_officer_decides_to_keep_stays()
    {
        await using var app = await ShopApp.StartAsync();
        var id = await EnterAsync(app, "ida", null, "Erasure");
        await LeaveAsync(app, "ida");
        await StepAsync(app, id, "confirm-identity", new { check = "NoDoubt" });
        await StepAsync(app, id, "decide", new { right = "Erasure", outcome = "PartlyGranted", exemption = "LegalClaims", reason = "we need it for a claim" });

        using var nothing = await app.PostAsync($"/gdpr/requests/{id}/erase", ShopApp.Officer, new { });
        Assert.Equal(409, (int)nothing.StatusCode);
        Assert.Contains("accounts", (string?)JsonNode.Parse(await nothing.Content.ReadAsStringAsync())!["detail"], StringComparison.Ordinal);
        using var unknown = await app.PostAsync($"/gdpr/requests/{id}/erase", ShopApp.Officer, new { keep = new[] { "newsletter" } });
        Assert.Equal(400, (int)unknown.StatusCode);
        Assert.Equal(2, await app.InScopeAsync(s => s.GetRequiredService<ShopContext>().Customers.CountAsync()));

        var page = await app.App.TextAsync($"/gdpr/requests/{id}/erasure?keep=accounts", "text/html", ShopApp.Officer);
        Assert.Contains("we need it for a claim", page, StringComparison.Ordinal);
        using var erased = await app.FormAsync($"/gdpr/requests/{id}/erasure?keep=accounts", $"/gdpr/requests/{id}/erase", ShopApp.Officer, ("keep", "accounts"));
        Assert.Equal($"/gdpr/requests/{id}?done=erased", erased.Headers.Location?.OriginalString);

        Assert.Equal(["Bo", "Ida"], await app.InScopeAsync(s => s.GetRequiredService<ShopContext>().Customers.Select(c => c.Name).Order().ToListAsync()));
        Assert.Equal(["bo"], await app.InScopeAsync(s => s.GetRequiredService<ShopContext>().Tastes.Select(t => t.CustomerId).ToListAsync()));
        var done = (await app.JsonAsync($"/gdpr/requests/{id}", ShopApp.Officer))["steps"]!.AsArray().Single(s => (string?)s!["step"] == "Done")!;
        Assert.Contains("It was decided that it stays", (string?)done["reason"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_stays_by_decision_of_what_is_granted_in_full()
    {
        await using var app = await ShopApp.StartAsync();
        await LeaveAsync(app, "ida");
        var id = await EnterAsync(app, "ida", null, "Erasure");
        await StepAsync(app, id, "decide", new { right = "Erasure", outcome = "Granted" });
        using var unsure = await app.PostAsync($"/gdpr/requests/{id}/erase", ShopApp.Officer, new { });
        Assert.Equal(409, (int)unsure.StatusCode);
        await StepAsync(app, id, "confirm-identity", new { check = "NoDoubt" });

        using var kept = await app.PostAsync($"/gdpr/requests/{id}/erase", ShopApp.Officer, new { keep = new[] { "accounts" } });
        Assert.Equal(409, (int)kept.StatusCode);
        var erased = await StepAsync(app, id, "erase", new { });

        Assert.Null(erased["steps"]!.AsArray().Single(s => (string?)s!["step"] == "Done")!["reason"]);
        Assert.Equal(["Bo"], await app.InScopeAsync(s => s.GetRequiredService<ShopContext>().Customers.Select(c => c.Name).ToListAsync()));
    }

    [Fact]
    public async Task What_was_erased_before_the_log_knew_of_it_is_in_the_log()
    {
        await using var app = await ShopApp.StartAsync();
        await LeaveAsync(app, "ida");
        var id = await EnterAsync(app, "ida", null, "Erasure");
        await StepAsync(app, id, "confirm-identity", new { check = "NoDoubt" });
        await StepAsync(app, id, "decide", new { right = "Erasure", outcome = "Granted" });
        // The process ended between the erasure and its step.
        var erased = await app.InScopeAsync(async s =>
        {
            var erasure = s.GetRequiredService<SubjectErasure>();
            return await erasure.EraseAsync(await erasure.PlanAsync(new ErasureOrder { Subject = new("customers", "ida"), Request = id }));
        });

        var file = await StepAsync(app, id, "erase", new { });

        Assert.Equal(erased.Steps.Where(s => s.Action != ErasureAction.Keep).Sum(s => s.Rows), (long)file["steps"]!.AsArray().Single(s => (string?)s!["step"] == "Done")!["count"]!);
    }

    [Fact]
    public async Task Restriction_is_placed_and_the_person_sees_it()
    {
        await using var app = await ShopApp.StartAsync();
        var id = await EnterAsync(app, "ida", null, "Restriction");
        await StepAsync(app, id, "confirm-identity", new { check = "NoDoubt" });
        await StepAsync(app, id, "decide", new { right = "Restriction", outcome = "Granted" });

        var file = await StepAsync(app, id, "restrict", new { ground = "AccuracyContested" });

        Assert.True((bool)file["request"]!["decisions"]![0]!["isDone"]!);
        Assert.True((bool)(await app.JsonAsync("/gdpr/me", ShopApp.Ida))["isRestricted"]!);
        Assert.False((bool)(await app.JsonAsync("/gdpr/me", ShopApp.Bo))["isRestricted"]!);
    }

    [Fact]
    public async Task Step_that_cannot_follow_is_refused_in_the_words_of_the_law()
    {
        await using var app = await ShopApp.StartAsync();
        var id = await EnterAsync(app, "ida", null, "Access");

        using var refusal = await app.PostAsync($"/gdpr/requests/{id}/decide", ShopApp.Officer, new { right = "Access", outcome = "Refused" });
        Assert.Equal((409, "application/problem+json"), ((int)refusal.StatusCode, refusal.Content.Headers.ContentType!.MediaType));
        Assert.Contains("Art. 12(4)", (string?)JsonNode.Parse(await refusal.Content.ReadAsStringAsync())!["detail"], StringComparison.Ordinal);
        using var close = await app.FormAsync($"/gdpr/requests/{id}", $"/gdpr/requests/{id}/close", ShopApp.Officer);
        Assert.Equal((409, "text/html"), ((int)close.StatusCode, close.Content.Headers.ContentType!.MediaType));
        Assert.Contains("Not decided yet: Access", await close.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var made = await app.PostAsync($"/gdpr/requests/{id}/decide", ShopApp.Officer, new { right = "Access", outcome = "Refused", exemption = 999, reason = "r" });
        Assert.Equal(400, (int)made.StatusCode);
        using var unstorable = await app.PostAsync($"/gdpr/requests/{id}/decide", ShopApp.Officer, new { right = "Access", outcome = "Refused", exemption = "ManifestlyUnfounded", reason = "a\0b" });
        Assert.Equal(400, (int)unstorable.StatusCode);
        using var tooLong = await app.PostAsync($"/gdpr/requests/{id}/extend", ShopApp.Officer, new { months = 3, why = "Complexity", reason = "r" });
        Assert.Equal(409, (int)tooLong.StatusCode);
        Assert.Single((await app.JsonAsync($"/gdpr/requests/{id}", ShopApp.Officer))["steps"]!.AsArray());
    }

    [Fact]
    public async Task Log_that_was_changed_is_shown_as_such()
    {
        await using var app = await ShopApp.StartAsync();
        var id = await EnterAsync(app, "ida", null, "Access");
        await StepAsync(app, id, "decide", new { right = "Access", outcome = "Refused", exemption = "ManifestlyUnfounded", reason = "as it was" });
        Assert.Equal(1, await app.InScopeAsync(s => s.GetRequiredService<ShopContext>().Database.ExecuteSqlRawAsync("UPDATE gdprkit_request_entry SET reason = 'as it was not' WHERE reason = 'as it was'")));

        Assert.False((bool)(await app.JsonAsync($"/gdpr/requests/{id}", ShopApp.Officer))["isIntact"]!);
        Assert.Contains("The log is not as it was written.", await app.App.TextAsync($"/gdpr/requests/{id}", "text/html", ShopApp.Officer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restriction_is_lifted_when_the_person_was_told()
    {
        await using var app = await ShopApp.StartAsync();
        await app.InScopeAsync(s => s.GetRequiredService<IRestrictions>().PlaceAsync(new("customers", "ida"), RestrictionGround.LegalClaims, "officer"));
        var at = "/gdpr/requests/restrictions/" + (Guid)(await app.JsonAsync("/gdpr/requests/restrictions", ShopApp.Officer))["restrictions"]!.AsArray().Single()!["id"]!;

        using var early = await app.PostAsync(at + "/lift", ShopApp.Officer, new { });
        Assert.Equal(409, (int)early.StatusCode);
        Assert.True((bool)(await app.JsonAsync("/gdpr/me", ShopApp.Ida))["isRestricted"]!);
        using var told = await app.FormAsync("/gdpr/requests/restrictions", at + "/inform", ShopApp.Officer);
        Assert.Equal("/gdpr/requests/restrictions?done=restriction-informed", told.Headers.Location?.OriginalString);
        using var lifted = await app.FormAsync("/gdpr/requests/restrictions", at + "/lift", ShopApp.Officer);
        Assert.Equal("/gdpr/requests/restrictions?done=restriction-lifted", lifted.Headers.Location?.OriginalString);

        Assert.False((bool)(await app.JsonAsync("/gdpr/me", ShopApp.Ida))["isRestricted"]!);
        using var again = await app.PostAsync(at + "/lift", ShopApp.Officer, new { });
        Assert.Equal(404, (int)again.StatusCode);
    }

    [Fact]
    public async Task Granted_objection_and_withdrawal_are_entered_where_they_count()
    {
        await using var app = await ShopApp.StartAsync();
        var ida = new DataSubjectKey("customers", "ida");
        await app.InScopeAsync(s => s.GetRequiredService<IConsentLedger>().GrantAsync("newsletter", ida, new() { Channel = Via.Website, Form = "test" }));
        var id = await EnterAsync(app, "ida", null, "Objection", "WithdrawConsent");
        foreach (var right in (string[])["Objection", "WithdrawConsent"]) await StepAsync(app, id, "decide", new { right, outcome = "Granted" });

        // Without saying to what, nothing would stop.
        using var silent = await app.PostAsync($"/gdpr/requests/{id}/done", ShopApp.Officer, new { right = "Objection" });
        Assert.Equal(409, (int)silent.StatusCode);
        Assert.Contains("returns", (string?)JsonNode.Parse(await silent.Content.ReadAsStringAsync())!["detail"], StringComparison.Ordinal);
        using var wrong = await app.PostAsync($"/gdpr/requests/{id}/done", ShopApp.Officer, new { right = "WithdrawConsent", activities = new[] { "wages" } });
        Assert.Equal(409, (int)wrong.StatusCode);
        Assert.True(await IsGivenAsync());

        using var objected = await app.FormAsync($"/gdpr/requests/{id}", $"/gdpr/requests/{id}/done", ShopApp.Officer, ("right", "Objection"), ("activities", "returns"));
        Assert.Equal(303, (int)objected.StatusCode);
        await StepAsync(app, id, "done", new { right = "WithdrawConsent", activities = new[] { "newsletter" } });

        Assert.False(await IsGivenAsync());
        var objection = await app.InScopeAsync(s => s.GetRequiredService<IObjections>().FindAsync("returns", ida));
        Assert.Equal((ObjectionState.Upheld, Via.Letter), (objection!.State, (await app.InScopeAsync(s => s.GetRequiredService<IObjections>().HistoryAsync(ida)))[0].Channel));
        Assert.Equal("Closed", (string?)(await StepAsync(app, id, "close", new { reference = "letter" }))["request"]!["status"]);

        Task<bool> IsGivenAsync() => app.InScopeAsync(async s => (await s.GetRequiredService<IConsentLedger>().StatusAsync("newsletter", ida)).IsGiven);
    }

    [Fact]
    public async Task Objections_are_decided_and_the_person_is_told_why()
    {
        await using var app = await ShopApp.StartAsync();
        foreach (var user in (string[])[ShopApp.Ida, ShopApp.Bo]) await app.PostedAsync("/gdpr/me/objections/object", user, new { activity = "returns" });
        var pending = (await app.JsonAsync("/gdpr/requests/objections", ShopApp.Officer))["objections"]!.AsArray().ToDictionary(o => (string)o!["key"]!, o => (Guid)o!["id"]!);

        using var upheld = await app.FormAsync("/gdpr/requests/objections", $"/gdpr/requests/objections/{pending["ida"]}/uphold", ShopApp.Officer);
        Assert.Equal("/gdpr/requests/objections?done=objection-decided", upheld.Headers.Location?.OriginalString);
        using var silent = await app.PostAsync($"/gdpr/requests/objections/{pending["bo"]}/reject", ShopApp.Officer, new { });
        Assert.Equal(400, (int)silent.StatusCode);
        await app.PostedAsync($"/gdpr/requests/objections/{pending["bo"]}/reject", ShopApp.Officer, new { reason = "the losses are great" });

        Assert.Equal(("Upheld", null), await StateAsync(ShopApp.Ida));
        Assert.Equal(("Rejected", "the losses are great"), await StateAsync(ShopApp.Bo));
        using var again = await app.PostAsync($"/gdpr/requests/objections/{pending["ida"]}/uphold", ShopApp.Officer, new { });
        Assert.Equal(404, (int)again.StatusCode);

        async Task<(string?, string?)> StateAsync(string user)
        {
            var objection = (await app.JsonAsync("/gdpr/me/objections", user))["objections"]!.AsArray().Single(o => (string?)o!["activity"] == "returns")!;
            return ((string?)objection["state"], (string?)objection["reason"]);
        }
    }

    [Theory]
    [InlineData("""{"subject":"clients","key":"ida","rights":["Access"],"channel":"Letter"}""")]
    [InlineData("""{"subject":"customers","key":"ida","rights":[],"channel":"Letter"}""")]
    [InlineData("""{"subject":"customers","key":"ida","rights":[99999],"channel":"Letter"}""")]
    [InlineData("""{"subject":"customers","key":"","rights":["Access"],"channel":"Letter"}""")]
    [InlineData("""{"subject":"customers","key":"ida","rights":["Access"],"channel":"Letter","receivedOn":"2999-01-01"}""")]
    [InlineData("""{"subject":"customers","key":"ida","rights":["Access"],"channel":"Letter","receivedOn":"yesterday"}""")]
    [InlineData("""{"subject":"customers","key":"ida","rights":["Access"],"channel":"Letter","by":"Representative"}""")]
    [InlineData("""{"subject":"customers","key":"ida","rights":["Access"],"channel":"Pigeon"}""")]
    public async Task Request_that_says_too_little_is_not_entered(string json)
    {
        await using var app = await ShopApp.StartAsync();
        using var response = await app.SendAsync("/gdpr/requests", ShopApp.Officer, new StringContent(json, System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Empty((await app.JsonAsync("/gdpr/requests", ShopApp.Officer))["open"]!.AsArray());
    }

    [Fact]
    public async Task A_key_that_nobody_can_have_is_not_entered()
    {
        await using var app = await ShopApp.StartAsync(s => s.AddSingleton<IDataSubjectKeys, Names>());

        using var response = await app.PostAsync("/gdpr/requests", ShopApp.Officer, new { subject = "customers", key = "7", rights = new[] { "Access" }, channel = "Letter" });

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("'key'", (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["detail"], StringComparison.Ordinal);
        Assert.Empty((await app.JsonAsync("/gdpr/requests", ShopApp.Officer))["open"]!.AsArray());
    }

    /// <summary>Keys are names.</summary>
    private sealed class Names : IDataSubjectKeys
    {
        public DataSubjectKey Canonical(DataSubjectKey subject) => char.IsLetter(subject.Key[0]) ? subject : throw new ArgumentException("Nobody can have this key.", nameof(subject));
    }

    private static async Task<Guid> EnterAsync(ShopApp app, string key, DateOnly? on, params string[] rights) =>
        (Guid)(await app.PostedAsync("/gdpr/requests", ShopApp.Officer, new { subject = "customers", key, rights, channel = "Letter", receivedOn = on?.ToString("yyyy-MM-dd") }))["request"]!["id"]!;

    /// <summary>No contract and no law needs anything of a customer any more.</summary>
    private static Task LeaveAsync(ShopApp app, string customer) => app.InScopeAsync(async s =>
    {
        var shop = s.GetRequiredService<ShopContext>();
        await shop.Orders.Where(o => o.CustomerId == customer).ExecuteDeleteAsync();
        return await shop.Customers.Where(c => c.Id == customer).ExecuteUpdateAsync(c => c.SetProperty(x => x.ClosedAt, DateTime.UtcNow.AddDays(-1)));
    });

    private static Task<JsonNode> StepAsync(ShopApp app, Guid id, string step, object body) => app.PostedAsync($"/gdpr/requests/{id}/{step}", ShopApp.Officer, body);
}
