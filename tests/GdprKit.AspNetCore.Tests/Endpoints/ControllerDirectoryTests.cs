using System.Text.Json.Nodes;
using GdprKit.AspNetCore.Tests.Rights;
using GdprKit.Register;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Tests.Endpoints;

/// <summary>An app that serves two companies, told apart by the host's name.</summary>
public sealed class ControllerDirectoryTests
{
    [Theory]
    [InlineData("/privacy", "text/html")]
    [InlineData("/privacy", "text/markdown")]
    [InlineData("/privacy", "application/json")]
    [InlineData("/gdpr/register", "text/html")]
    [InlineData("/gdpr/register", "application/json")]
    [InlineData("/gdpr/register.csv", "text/csv")]
    [InlineData("/gdpr/requests", "text/html")]
    [InlineData("/gdpr/me", "text/html")]
    [InlineData("/gdpr/me/access.json", "application/json")]
    public async Task Everything_served_is_of_the_controller_of_the_request(string path, string accept)
    {
        await using var app = await StartAsync();
        var user = path.StartsWith("/gdpr/me", StringComparison.Ordinal) ? ShopApp.Ida : ShopApp.Officer;

        foreach (var (host, its) in (ValueTuple<string, string>[])[("nord.example", "Nord A/S"), ("syd.example", "Syd ApS"), ("shop.example", "Shop ApS")])
        {
            var text = await TextAsync(app, path, accept, user, host);
            Assert.Contains(its, text, StringComparison.Ordinal);
            // The page says what the declarations lack, of the declared controller as well.
            string[] others = (path, accept) == ("/gdpr/register", "text/html") ? ["Nord A/S", "Syd ApS"] : ["Nord A/S", "Syd ApS", "Shop ApS"];
            foreach (var other in others.Except([its])) Assert.DoesNotContain(other, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_proof_of_a_consent_has_the_notice_of_the_controller_who_asked()
    {
        await using var app = await StartAsync();
        var hashes = new List<string?>();
        foreach (var host in (string[])["nord.example", "syd.example", "nord.example"])
        {
            Tenant.Host = host;
            var record = await app.InScopeAsync(s => s.GetRequiredService<IConsentLedger>().GrantAsync("newsletter", new("customers", "ida"), new() { Channel = Via.Website }));
            var notice = await app.InScopeAsync(s => s.GetRequiredService<IConsentLedger>().TextAsync(record.NoticeHash!));
            Assert.Contains(host == "nord.example" ? "Nord A/S" : "Syd ApS", notice, StringComparison.Ordinal);
            hashes.Add(record.NoticeHash);
        }

        Assert.Equal(hashes[0], hashes[2]);
    }

    private static Task<ShopApp> StartAsync() => ShopApp.StartAsync(
        s =>
        {
            s.AddHttpContextAccessor();
            s.AddScoped<IControllerDirectory, Tenant>();
        },
        a =>
        {
            a.MapPrivacyNotice();
            a.MapProcessingRegister();
            a.MapDataSubjectRights();
            a.MapDataSubjectRequests();
        });

    private static async Task<string> TextAsync(ShopApp app, string path, string accept, string user, string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.Authorization = new(Testing.TestAuthentication.Scheme, user);
        using var response = await app.App.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == 200, $"{(int)response.StatusCode}: {text}");
        return accept == "application/json" ? JsonNode.Parse(text)!.ToString() : text;
    }

    private sealed class Tenant(IHttpContextAccessor http) : IControllerDirectory
    {
        private static readonly AsyncLocal<string?> Named = new();
        private static readonly Controller Nord = new() { Name = "Nord A/S", Country = "DK", Email = "privacy@nord.example" };
        private static readonly Controller Syd = new() { Name = "Syd ApS", Country = "DK", Email = "privacy@syd.example" };

        /// <summary>Where there is no request.</summary>
        public static string? Host
        {
            set => Named.Value = value;
        }

        public ValueTask<Controller?> FindAsync(CancellationToken cancellationToken = default) =>
            new((http.HttpContext?.Request.Host.Host ?? Named.Value) switch { "nord.example" => Nord, "syd.example" => Syd, _ => null });
    }
}
