using System.Collections.Concurrent;
using System.Net.Http.Headers;
using GdprKit.Register;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GdprKit.AspNetCore.Tests.Testing;

/// <summary>A web app on a real socket, which serves the register as a user's app does.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;
    private readonly LogMessages _log;

    private TestApp(WebApplication app, LogMessages log)
    {
        (_app, _log) = (app, log);
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public Uri Address => new(_app.Urls.Single());

    public IReadOnlyCollection<string> Log => _log.All;

    public IServiceProvider Services => _app.Services;

    /// <summary>An app with sign-in whose officers have the role <c>dpo</c>.</summary>
    public static Task<TestApp> StartAsync(ProcessingRegister register, Action<WebApplication>? map = null) => StartAsync(
        services =>
        {
            services.AddSingleton(register);
            services.AddHealthChecks().AddProcessingRegister();
            TestAuthentication.Add(services).AddAuthorizationBuilder().AddPolicy(GdprKitPolicies.Officer, p => p.RequireRole("dpo"));
        },
        map ?? (app => app.MapProcessingRegister()));

    /// <summary>An app in which everybody is let in as an officer, as a sample does in development.</summary>
    public static Task<TestApp> StartOpenAsync(ProcessingRegister register, Action<WebApplication>? map = null) => StartAsync(
        services =>
        {
            services.AddSingleton(register);
            services.AddHealthChecks().AddProcessingRegister();
            TestAuthentication.Add(services).AddAuthorizationBuilder().AddPolicy(GdprKitPolicies.Officer, p => p.RequireAssertion(_ => true));
        },
        map ?? (app => app.MapProcessingRegister()));

    public static async Task<TestApp> StartAsync(Action<IServiceCollection> services, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var log = new LogMessages();
        builder.Logging.ClearProviders().AddProvider(log);
        services(builder.Services);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new(app, log);
    }

    public async Task<HttpResponseMessage> GetAsync(string path, string? accept = null, string? user = null, string? ifNoneMatch = null, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        if (ifNoneMatch is not null) request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        if (user is not null) request.Headers.Authorization = new AuthenticationHeaderValue(TestAuthentication.Scheme, user);
        return await _client.SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead) => _client.SendAsync(request, completion);

    public async Task<string> TextAsync(string path, string? accept = null, string? user = null)
    {
        using var response = await GetAsync(path, accept, user);
        Assert.Equal(StatusCodes.Status200OK, (int)response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class LogMessages : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _messages = new();

        public IReadOnlyCollection<string> All => _messages;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) _messages.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");
        }

        public void Dispose()
        {
        }
    }
}
