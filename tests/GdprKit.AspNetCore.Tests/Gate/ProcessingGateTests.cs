using System.Text.Json.Nodes;
using GdprKit.AspNetCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Tests.Gate;

public sealed class ProcessingGateTests
{
    [Fact]
    public async Task Who_withdrew_consent_is_refused_with_the_reason_and_others_are_served()
    {
        await using var app = await StartAsync();

        Assert.Equal("sent to bo", await app.TextAsync("/letter?to=bo"));
        using var refused = await app.GetAsync("/letter?to=ida");

        Assert.Equal((403, "application/problem+json"), ((int)refused.StatusCode, refused.Content.Headers.ContentType!.MediaType));
        var problem = JsonNode.Parse(await refused.Content.ReadAsStringAsync())!;
        Assert.Equal(
            ("The personal data may not be used for this.", "The person withdrew their consent.", "ConsentWithdrawn", "7(3)"),
            ((string?)problem["title"], (string?)problem["detail"], (string?)problem["reason"], (string?)problem["article"]));
    }

    [Fact]
    public async Task A_request_that_does_not_say_whose_data_it_uses_is_refused()
    {
        await using var app = await StartAsync();

        using var refused = await app.GetAsync("/letter");

        Assert.Equal(403, (int)refused.StatusCode);
        Assert.Equal("SubjectUnknown", (string?)JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["reason"]);
    }

    [Fact]
    public async Task A_key_that_nobody_can_have_is_nobodys()
    {
        await using var app = await StartAsync(s => s.AddSingleton<IDataSubjectKeys, Numbers>());

        using var refused = await app.GetAsync("/letter?to=ida");

        Assert.Equal(403, (int)refused.StatusCode);
        Assert.Equal("SubjectUnknown", (string?)JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["reason"]);
        Assert.Equal("sent to 7", await app.TextAsync("/letter?to=7"));
    }

    [Theory]
    [InlineData("/group/letter?to=ida", 403)]
    [InlineData("/group/letter?to=bo", 200)]
    [InlineData("/raw?to=ida", 403)]
    [InlineData("/raw?to=bo", 200)]
    [InlineData("/own?whose=ida", 403)]
    [InlineData("/own?whose=bo&to=ida", 200)]
    public async Task Groups_and_endpoints_of_any_kind_are_gated(string path, int status)
    {
        await using var app = await StartAsync();

        using var response = await app.GetAsync(path);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Without_a_gate_or_a_person_the_app_does_not_start_to_serve()
    {
        var withoutGate = await Assert.ThrowsAsync<InvalidOperationException>(() => FirstAsync(s => s.Configure<DataSubjectOptions>(o => o.Subject = To)));
        Assert.Contains("UseEntityFrameworkCore", withoutGate.Message);
        var withoutSubject = await Assert.ThrowsAsync<InvalidOperationException>(() => FirstAsync(s => s.AddSingleton<ProcessingGate, Withdrawn>()));
        Assert.Contains("DataSubjectOptions", withoutSubject.Message);

        static async Task FirstAsync(Action<IServiceCollection> services)
        {
            await using var app = await TestApp.StartAsync(
                s =>
                {
                    s.AddSingleton(Registers.Spektr);
                    services(s);
                },
                a =>
                {
                    a.MapGet("/letter", () => "sent").RequireProcessingGate<Spektr.User>();
                    // What a server does at the first request.
                    _ = ((IEndpointRouteBuilder)a).DataSources.SelectMany(d => d.Endpoints).Count();
                });
        }
    }

    private static Task<TestApp> StartAsync(Action<IServiceCollection>? more = null) => TestApp.StartAsync(
        services =>
        {
            services.AddSingleton(Letters());
            services.AddSingleton(TimeProvider.System);
            services.AddSingleton<ProcessingGate, Withdrawn>();
            services.Configure<DataSubjectOptions>(o => o.Subject = To);
            more?.Invoke(services);
        },
        app =>
        {
            app.MapGet("/letter", (string? to) => "sent to " + to).RequireProcessingGate<Letter>().WithName("letter");
            app.MapGroup("/group").RequireProcessingGate<Letter>().MapGet("/letter", (string? to) => "sent to " + to);
            app.MapMethods("/raw", ["GET"], (HttpContext context) => context.Response.WriteAsync("raw")).RequireProcessingGate<Letter>();
            app.MapGet("/own", () => "own").RequireProcessingGate<Letter>(http => new DataSubjectKey("readers", http.Request.Query["whose"]!));
        });

    private static DataSubjectKey? To(HttpContext context) => context.Request.Query["to"] is [{ } to] ? new DataSubjectKey("readers", to) : null;

    private static ProcessingRegister Letters() => Registers.Spektr with
    {
        Activities =
        [
            new()
            {
                Id = "letter",
                Title = "Letter",
                Purpose = "send you the letter",
                LegalBases = [new() { Article = "6(1)(a)", Basis = "Consent", Origin = Here }],
                Consents = [new() { To = "get the letter", Origin = Here }],
                Origin = Here,
            },
        ],
    };

    private static DeclarationOrigin Here => new() { Name = typeof(Letter).FullName! };

    private sealed class Letter;

    /// <summary>Ida withdrew, and Bo did not.</summary>
    private sealed class Withdrawn(ProcessingRegister register, TimeProvider? clock = null) : ProcessingGate(register, [], clock ?? TimeProvider.System)
    {
        protected override Task<GateFacts> FactsAsync(ProcessingActivity activity, DataSubjectKey subject, CancellationToken cancellationToken) =>
            Task.FromResult(new GateFacts { Consent = subject.Key == "ida" ? ConsentState.Withdrawn : ConsentState.Given });
    }

    /// <summary>Keys are numbers.</summary>
    private sealed class Numbers : IDataSubjectKeys
    {
        public DataSubjectKey Canonical(DataSubjectKey subject) => int.TryParse(subject.Key, out _) ? subject : throw new ArgumentException("Nobody can have this key.", nameof(subject));
    }
}
