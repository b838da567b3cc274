using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GdprKit.AspNetCore.Tests.Testing;
using GdprKit.Register;
using GdprKit.Testing.Shop;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GdprKit.AspNetCore.Tests.Rights;

/// <summary>A shop with a database, customers who sign in and an officer: <c>customer:ida</c>, <c>customer:bo</c>, <c>dpo:eva</c>.</summary>
internal sealed partial class ShopApp : IAsyncDisposable
{
    public const string Ida = "customer:ida";
    public const string Bo = "customer:bo";
    public const string Officer = "dpo:eva";

    private readonly TestApp _app;
    private readonly string _file;

    private ShopApp(TestApp app, string file) => (_app, _file) = (app, file);

    public TestApp App => _app;

    public static async Task<ShopApp> StartAsync(Action<IServiceCollection>? services = null, Action<WebApplication>? map = null, bool hasPolicy = true)
    {
        var file = Path.Combine(Path.GetTempPath(), $"gdprkit-{Guid.NewGuid():N}.db");
        var app = await TestApp.StartAsync(
            s =>
            {
                s.AddDbContext<ShopContext>(o => o.UseSqlite($"Data Source={file}"));
                s.AddGdprKit(typeof(ShopContext).Assembly).UseEntityFrameworkCore<ShopContext>();
                s.Configure<RetentionOptions>(o => o.Interval = Timeout.InfiniteTimeSpan);
                s.Configure<DataSubjectOptions>(o => o.Subject = http => http.User.IsInRole("customer") && http.User.FindFirst(ClaimTypes.NameIdentifier) is { } id ? new("customers", id.Value) : null);
                // Many tests ask often.
                s.Configure<DataSubjectRightsOptions>(o => o.Downloads.PermitLimit = o.OfficerDownloads.PermitLimit = o.Requests.PermitLimit = o.OfficerRequests.PermitLimit = 1000);
                var authorization = TestAuthentication.Add(s).AddAuthorizationBuilder();
                if (hasPolicy) authorization.AddPolicy(GdprKitPolicies.Officer, p => p.RequireRole("dpo"));
                services?.Invoke(s);
            },
            a =>
            {
                using (var scope = a.Services.CreateScope())
                {
                    var shop = scope.ServiceProvider.GetRequiredService<ShopContext>();
                    shop.Database.EnsureCreated();
                    shop.AddRange(Customers());
                    shop.SaveChanges();
                }

                (map ?? Map)(a);
            });
        return new(app, file);
    }

    /// <summary>Does something in a scope, as a request does.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public Task<HttpResponseMessage> GetAsync(string path, string? user, string accept = "application/json") => _app.GetAsync(path, accept, user);

    public async Task<JsonNode> JsonAsync(string path, string user)
    {
        using var response = await GetAsync(path, user);
        return await ReadAsync(response);
    }

    public Task<HttpResponseMessage> PostAsync(string path, string? user, object body) => SendAsync(path, user, JsonContent.Create(body));

    public async Task<JsonNode> PostedAsync(string path, string user, object body)
    {
        using var response = await PostAsync(path, user, body);
        return await ReadAsync(response);
    }

    /// <summary>Sends a form of a page, as a browser does that has opened it.</summary>
    public async Task<HttpResponseMessage> FormAsync(string page, string path, string user, params (string Name, string Value)[] fields) =>
        await SendAsync(path, user, Form([.. fields, ("__RequestVerificationToken", await TokenAsync(page, user))]), "text/html");

    public async Task<string> TokenAsync(string page, string user)
    {
        var token = Token().Match(await _app.TextAsync(page, "text/html", user));
        Assert.True(token.Success, $"{page} has no form.");
        return token.Groups[1].Value;
    }

    public async Task<HttpResponseMessage> SendAsync(string path, string? user, HttpContent? content, string accept = "application/json", HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, path) { Content = content };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (user is not null) request.Headers.Authorization = new AuthenticationHeaderValue(TestAuthentication.Scheme, user);
        return await _app.SendAsync(request);
    }

    public static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) => new(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    public static async Task<JsonNode> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == 200, $"{(int)response.StatusCode}: {text}");
        return JsonNode.Parse(text)!;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        File.Delete(_file);
    }

    private static void Map(WebApplication app)
    {
        app.MapDataSubjectRights();
        app.MapDataSubjectRequests();
    }

    private static IEnumerable<object> Customers()
    {
        foreach (var name in (string[])["Ida", "Bo"])
        {
            var id = name.ToLowerInvariant();
            yield return new Customer { Id = id, Name = name, Email = $"{id}@mail.example" };
            yield return new Order { CustomerId = id, ShippingAddress = $"{name}s vej 1", Total = 100, BookedOn = new(2026, 3, 1) };
            yield return new Taste { CustomerId = id, Likes = $"{name} likes tea" };
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
