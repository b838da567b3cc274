using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using GdprKit.AspNetCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GdprKit.AspNetCore.Tests.Health;

public sealed class HealthTests
{
    [Fact]
    public async Task Register_without_gaps_is_healthy()
    {
        var entry = await CheckAsync(s => s.AddSingleton(Registers.WithoutGap), h => h.AddProcessingRegister());
        Assert.Equal(HealthStatus.Healthy, entry.Status);
        Assert.Equal("The register holds 8 processing activities and no gaps.", entry.Description);
        Assert.Equal(Registers.WithoutGap.Hash, entry.Data["hash"]);
        Assert.Equal(8, entry.Data["activities"]);
        Assert.Equal(0, entry.Data["contradictions"]);
        Assert.Empty((string[])entry.Data["gaps"]);
        Assert.Contains("gdpr", entry.Tags);
    }

    [Theory]
    [InlineData(HealthStatus.Degraded)]
    [InlineData(HealthStatus.Unhealthy)]
    public async Task Gaps_degrade_or_do_what_the_app_says(HealthStatus status)
    {
        var entry = await CheckAsync(
            s => s.AddSingleton(Registers.WithGap),
            h => _ = status == HealthStatus.Degraded ? h.AddProcessingRegister() : h.AddProcessingRegister("mine", status, ["mine"]));
        Assert.Equal(status, entry.Status);
        Assert.EndsWith("1 gap.", entry.Description, StringComparison.Ordinal);
        Assert.Equal(["GDPR2003"], (string[])entry.Data["gaps"]);
        Assert.Equal(status == HealthStatus.Degraded ? ["gdpr"] : ["gdpr", "mine"], entry.Tags);
    }

    [Fact]
    public async Task Register_that_cannot_be_read_degrades_in_words()
    {
        var unreadable = await CheckAsync(s => s.AddProcessingRegister(typeof(string).Assembly), h => h.AddProcessingRegister());
        Assert.Equal(HealthStatus.Degraded, unreadable.Status);
        Assert.Contains("[assembly: DataController", unreadable.Description, StringComparison.Ordinal);

        var missing = await CheckAsync(_ => { }, h => h.AddProcessingRegister());
        Assert.Equal(HealthStatus.Degraded, missing.Status);
        Assert.Contains("AddProcessingRegister()", missing.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suppressed_gaps_do_not_degrade_and_are_told()
    {
        var register = Registers.WithGap with { Gaps = [.. Registers.WithGap.Gaps.Select(g => g with { Suppressed = "asked the officer" })] };
        var entry = await CheckAsync(s => s.AddSingleton(register), h => h.AddProcessingRegister());
        Assert.Equal(HealthStatus.Healthy, entry.Status);
        Assert.EndsWith("no gaps besides 1 suppressed.", entry.Description, StringComparison.Ordinal);
        Assert.Empty((string[])entry.Data["gaps"]);

        await using var app = await TestApp.StartAsync(register, Map);
        var json = JsonNode.Parse(await app.TextAsync("/health/gdpr", user: "dpo"))!;
        Assert.Equal(("Healthy", 0, "asked the officer"), ((string?)json["status"], (int)json["counts"]!["gaps"]!, (string?)json["gaps"]![0]!["suppressed"]));
    }

    [Theory]
    [InlineData("2027-01-31T23:59:59Z", HealthStatus.Healthy, "no gaps.", 0)]
    [InlineData("2027-02-01T00:00:00Z", HealthStatus.Degraded, "no gaps. 1 review is overdue.", 1)]
    [InlineData("2028-02-01T00:00:00Z", HealthStatus.Degraded, "no gaps. 2 reviews are overdue.", 2)]
    public async Task Overdue_reviews_degrade_by_the_clock_of_the_app(string now, HealthStatus status, string end, int overdue)
    {
        var clock = new StoppedClock(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        var entry = await CheckAsync(s => s.AddSingleton(WithReviews).AddSingleton<TimeProvider>(clock), h => h.AddProcessingRegister());
        Assert.Equal(status, entry.Status);
        Assert.EndsWith(end, entry.Description, StringComparison.Ordinal);
        Assert.Equal(overdue, entry.Data["overdueReviews"]);
    }

    [Fact]
    public async Task Without_a_clock_of_the_app_it_is_the_systems()
    {
        var overdue = WithReviews with { NotPersonalData = [WithReviews.NotPersonalData[0] with { ReviewBy = "2001-01-01" }] };
        Assert.Equal(1, (await CheckAsync(s => s.AddSingleton(overdue), h => h.AddProcessingRegister())).Data["overdueReviews"]);
    }

    [Fact]
    public async Task Writer_tells_officers_which_reviews_are_overdue()
    {
        await using var app = await TestApp.StartAsync(
            s =>
            {
                s.AddSingleton(WithReviews).AddSingleton<TimeProvider>(new StoppedClock(new(2027, 2, 1, 0, 0, 0, TimeSpan.Zero))).AddHealthChecks().AddProcessingRegister();
                TestAuthentication.Add(s).AddAuthorizationBuilder().AddPolicy(GdprKitPolicies.Officer, p => p.RequireRole("dpo"));
            },
            Map);
        Assert.Equal(
            """[{"because":"shared mailbox","reviewBy":"2027-01-31","origin":{"scope":"Member","name":"Shop.Order.Email"}}]""",
            JsonNode.Parse(await app.TextAsync("/health/gdpr", user: "dpo"))!["overdueReviews"]!.ToJsonString());
        Assert.Equal("""{"status":"Degraded"}""", JsonNode.Parse(await app.TextAsync("/health/gdpr"))!.ToJsonString());
    }

    [Theory]
    [InlineData(GapSeverity.Warning, HealthStatus.Degraded, "no gaps. 1 thing keeps the app from doing what it says.", 1)]
    [InlineData(GapSeverity.Information, HealthStatus.Healthy, "no gaps.", 0)]
    public async Task What_checks_find_degrades_and_officers_read_it(GapSeverity severity, HealthStatus status, string end, int open)
    {
        var check = new FindingCheck(severity);
        var entry = await CheckAsync(s => s.AddSingleton(Registers.WithoutGap).AddSingleton<IRegisterCheck>(check), h => h.AddProcessingRegister());
        Assert.Equal(status, entry.Status);
        Assert.EndsWith(end, entry.Description, StringComparison.Ordinal);
        // What the code is called is for officers alone.
        Assert.Equal(Enumerable.Repeat("NoSubject", open), (string[])entry.Data["findings"]);

        await using var app = await TestApp.StartAsync(
            s =>
            {
                s.AddSingleton(Registers.WithoutGap).AddSingleton<IRegisterCheck>(check).AddHealthChecks().AddProcessingRegister();
                TestAuthentication.Add(s).AddAuthorizationBuilder().AddPolicy(GdprKitPolicies.Officer, p => p.RequireRole("dpo"));
            },
            Map);
        Assert.Equal(
            $$"""[{"kind":"NoSubject","rules":[],"severity":"{{severity}}","location":"Note","message":"Nobody.","remedy":"Say who."}]""",
            JsonNode.Parse(await app.TextAsync("/health/gdpr", user: "dpo"))!["findings"]!.ToJsonString());
        Assert.Equal($$"""{"status":"{{status}}"}""", JsonNode.Parse(await app.TextAsync("/health/gdpr"))!.ToJsonString());
    }

    /// <summary>Spektr asks for consent to its newsletter, and says on which channel people object.</summary>
    [Fact]
    public async Task Rule_of_the_running_app_degrades_and_officers_read_it_in_health_and_on_the_page()
    {
        var entry = await CheckAsync(s => s.AddSingleton(Registers.WithoutGap).AddProcessingRegister(), h => h.AddProcessingRegister());
        Assert.Equal((HealthStatus.Degraded, true), (entry.Status, entry.Description!.EndsWith("2 things keep the app from doing what it says.", StringComparison.Ordinal)));
        Assert.Equal(["GDPR2006", "GDPR2006"], (string[])entry.Data["findings"]);

        await using var app = await StartAsync(Registers.WithoutGap);
        var finding = JsonNode.Parse(await app.TextAsync("/health/gdpr", user: "dpo"))!["findings"]![0]!;
        Assert.Equal("""[{"id":"GDPR2006","articles":"7(1)","helpLink":"https://github.com/gdprkit/gdprkit/blob/main/analyzers/docs/rules/GDPR2006.md"}]""", finding["rules"]!.ToJsonString());
        var page = await app.TextAsync("/gdpr/register.html", user: "dpo");
        Assert.Contains("id=\"findings\"", page, StringComparison.Ordinal);
        Assert.Contains("Consent without a place for its proof", page, StringComparison.Ordinal);
        Assert.Contains(HtmlEncoder.Default.Encode((string)finding["message"]!), page, StringComparison.Ordinal);
        Assert.Contains("/rules/GDPR2006.md", page, StringComparison.Ordinal);
        await WaitAsync(() => app.Log.Count(l => l.Contains("GDPR2006 NoConsentLedger at Spektr.", StringComparison.Ordinal)) == 2);
    }

    [Fact]
    public async Task Findings_are_on_no_page_that_others_read()
    {
        await using var app = await StartAsync(Registers.WithoutGap, a => a.MapProcessingRegister().AllowAnonymous());
        Assert.DoesNotContain("GDPR2006", await app.TextAsync("/gdpr/register.html"), StringComparison.Ordinal);
        Assert.Contains("GDPR2006", await app.TextAsync("/gdpr/register.html", user: "dpo"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_tells_what_is_found_now()
    {
        var check = new ChangingCheck();
        await using var app = await StartAsync(Registers.WithoutGap, add: s => s.AddSingleton<IRegisterCheck>(check));
        var before = await app.TextAsync("/gdpr/register.html", user: "dpo");
        Assert.Equal(before, await app.TextAsync("/gdpr/register.html", user: "dpo"));
        check.Message = "Something else <b>";
        var after = await app.TextAsync("/gdpr/register.html", user: "dpo");
        Assert.Contains("Nothing yet", before, StringComparison.Ordinal);
        Assert.Contains("Something else &lt;b&gt;", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_that_fails_silences_no_other()
    {
        await using var app = await StartAsync(Registers.WithoutGap, add: s => s.AddSingleton<IRegisterCheck, FailingCheck>());
        var findings = JsonNode.Parse(await app.TextAsync("/health/gdpr", user: "dpo"))!["findings"]!.AsArray();
        Assert.Equal(["NoConsentLedger", "NoConsentLedger", "NotChecked"], findings.Select(f => (string?)f!["kind"]));
        Assert.DoesNotContain("secret", findings.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(app.Log, l => l.Contains("could not be checked", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Suppressed_finding_does_not_degrade_and_is_told()
    {
        var register = Registers.WithoutGap with { Suppressions = [new() { Rule = "GDPR2006", Because = "nobody is asked yet", Location = "Spektr" }] };
        var entry = await CheckAsync(s => s.AddSingleton(register).AddProcessingRegister(), h => h.AddProcessingRegister());
        Assert.Equal(HealthStatus.Healthy, entry.Status);
        Assert.Empty((string[])entry.Data["findings"]);

        await using var app = await StartAsync(register);
        Assert.All(JsonNode.Parse(await app.TextAsync("/health/gdpr", user: "dpo"))!["findings"]!.AsArray(), f => Assert.Equal("nobody is asked yet", (string?)f!["suppressed"]));
        Assert.Contains("suppressed: nobody is asked yet", await app.TextAsync("/gdpr/register.html", user: "dpo"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("customer")]
    public async Task Writer_tells_others_the_status_only(string? user)
    {
        await using var app = await TestApp.StartAsync(Registers.WithGap, Map);
        Assert.Equal("""{"status":"Degraded"}""", JsonNode.Parse(await app.TextAsync("/health/gdpr", user: user))!.ToJsonString());
    }

    [Fact]
    public async Task Writer_tells_officers_what_the_register_says()
    {
        await using var app = await TestApp.StartAsync(Registers.WithGap, Map);
        using var response = await app.GetAsync("/health/gdpr", user: "dpo");
        Assert.Equal((HttpStatusCode.OK, "application/json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        var json = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        Assert.Equal(["status", "hash", "counts", "gaps", "overdueReviews", "register"], json.Select(p => p.Key));
        Assert.Equal(["activities", "dataItems", "dataSubjects", "recipients", "transfers", "securityMeasures", "contradictions", "gaps"], json["counts"]!.AsObject().Select(p => p.Key));
        Assert.Equal("""[{"rule":"GDPR2003","severity":"Warning","message":"The activity lacks a legal basis.","articles":"6(1)","location":"Shop.Order"}]""", json["gaps"]!.ToJsonString());
        var served = JsonNode.Parse(await app.TextAsync("/gdpr/register.json", user: "dpo"))!;
        Assert.True(JsonNode.DeepEquals(served, json["register"]));
        Assert.Equal((string?)served["hash"], (string?)json["hash"]);
    }

    [Fact]
    public async Task Contradictions_of_register_and_activities_are_counted_for_officers()
    {
        RightContradiction[] one = [new() { Kind = RightContradictionKind.GivenByNothing, Right = DataRight.Portability, Article = "20(1)" }];
        await using var app = await TestApp.StartAsync(Registers.Spektr with { Contradictions = one, Activities = [.. Registers.Spektr.Activities.Select(a => a with { Contradictions = one })] }, Map);
        Assert.Equal(9, (int)JsonNode.Parse(await app.TextAsync("/health/gdpr", user: "dpo"))!["counts"]!["contradictions"]!);
    }

    [Fact]
    public async Task Writer_without_a_policy_or_authorization_tells_the_status_only()
    {
        await using var undefined = await TestApp.StartAsync(
            s => TestAuthentication.Add(s).AddSingleton(Registers.WithGap).AddAuthorization().AddHealthChecks().AddProcessingRegister(), Map);
        Assert.Equal("""{"status":"Degraded"}""", JsonNode.Parse(await undefined.TextAsync("/health/gdpr", user: "dpo"))!.ToJsonString());

        await using var none = await TestApp.StartAsync(s => s.AddSingleton(Registers.WithGap).AddHealthChecks().AddProcessingRegister(), Map);
        Assert.Equal("""{"status":"Degraded"}""", JsonNode.Parse(await none.TextAsync("/health/gdpr"))!.ToJsonString());
    }

    [Fact]
    public async Task Writer_tells_officers_why_the_register_cannot_be_read()
    {
        await using var app = await TestApp.StartAsync(
            s =>
            {
                s.AddProcessingRegister(typeof(string).Assembly).AddHealthChecks().AddProcessingRegister();
                TestAuthentication.Add(s).AddAuthorizationBuilder().AddPolicy(GdprKitPolicies.Officer, p => p.RequireRole("dpo"));
            },
            Map);
        var json = JsonNode.Parse(await app.TextAsync("/health/gdpr", user: "dpo"))!.AsObject();
        Assert.Equal(["status", "error"], json.Select(p => p.Key));
        Assert.Contains("[assembly: DataController", (string?)json["error"], StringComparison.Ordinal);
        Assert.Equal("""{"status":"Degraded"}""", JsonNode.Parse(await app.TextAsync("/health/gdpr"))!.ToJsonString());
    }

    private static readonly ProcessingRegister WithReviews = Registers.WithoutGap with
    {
        NotPersonalData =
        [
            new() { Because = "shared mailbox", ReviewBy = "2027-01-31", Origin = new() { Scope = DeclarationScope.Member, Name = "Shop.Order.Email" } },
            new() { Because = "of the shop", ReviewBy = "2028-01-31", Origin = new() { Scope = DeclarationScope.Member, Name = "Shop.Order.Address" } },
        ],
    };

    private static void Map(WebApplication app)
    {
        app.MapProcessingRegister();
        app.MapHealthChecks("/health/gdpr", new() { Predicate = c => c.Tags.Contains("gdpr"), ResponseWriter = ProcessingRegisterHealth.WriteResponseAsync });
    }

    /// <summary>As apps add the register.</summary>
    private static Task<TestApp> StartAsync(ProcessingRegister register, Action<WebApplication>? map = null, Action<IServiceCollection>? add = null) => TestApp.StartAsync(
        s =>
        {
            s.AddSingleton(register).AddProcessingRegister().AddHealthChecks().AddProcessingRegister();
            add?.Invoke(s);
            TestAuthentication.Add(s).AddAuthorizationBuilder().AddPolicy(GdprKitPolicies.Officer, p => p.RequireRole("dpo"));
        },
        map ?? Map);

    private static async Task WaitAsync(Func<bool> condition)
    {
        for (var i = 0; i < 200 && !condition(); i++) await Task.Delay(50);
        Assert.True(condition());
    }

    private static async Task<HealthReportEntry> CheckAsync(Action<IServiceCollection> add, Action<IHealthChecksBuilder> check)
    {
        var services = new ServiceCollection().AddLogging();
        add(services);
        check(services.AddHealthChecks());
        await using var provider = services.BuildServiceProvider();
        return (await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries.Single().Value;
    }

    private sealed class FindingCheck(GapSeverity severity) : IRegisterCheck
    {
        public Task<IReadOnlyList<RegisterFinding>> CheckAsync(CancellationToken cancellationToken = default) =>
            Task.FromResult<IReadOnlyList<RegisterFinding>>([new() { Kind = RegisterFindingKind.NoSubject, Severity = severity, Location = "Note", Message = "Nobody.", Remedy = "Say who." }]);
    }

    private sealed class ChangingCheck : IRegisterCheck
    {
        public string Message { get; set; } = "Nothing yet";

        public Task<IReadOnlyList<RegisterFinding>> CheckAsync(CancellationToken cancellationToken = default) =>
            Task.FromResult<IReadOnlyList<RegisterFinding>>([new() { Kind = RegisterFindingKind.NoSubject, Location = "Note", Message = Message, Remedy = "Say who." }]);
    }

    private sealed class FailingCheck : IRegisterCheck
    {
        public Task<IReadOnlyList<RegisterFinding>> CheckAsync(CancellationToken cancellationToken = default) => throw new InvalidOperationException("secret");
    }
}
