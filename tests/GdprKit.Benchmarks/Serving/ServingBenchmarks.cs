using BenchmarkDotNet.Attributes;
using GdprKit.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GdprKit.Benchmarks.Serving;

/// <summary>
/// Serving spektr's register to an officer, policy included, against a handler that asks nobody and writes the same bytes. Without a
/// server or middleware, which cost the same for both.
/// </summary>
[Config(typeof(InProcessConfig))]
public class ServingBenchmarks
{
    private const string Register = "/gdpr/register";
    private const string SameBytes = "/same-bytes";

    private WebApplication _app = null!;
    private Endpoint _register = null!;
    private Endpoint _sameBytes = null!;
    private string _etag = "";

    [GlobalSetup]
    public async Task SetupAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddProcessingRegister(typeof(Spektr.User).Assembly);
        builder.Services.AddAuthentication();
        builder.Services.AddAuthorizationBuilder().AddPolicy(GdprKitPolicies.Officer, policy => policy.RequireAssertion(_ => true));
        _app = builder.Build();
        _app.MapProcessingRegister(Register);
        _register = Find(Register);

        using var body = new MemoryStream();
        var first = await CallAsync(_register, body: body);
        _etag = first.Headers.ETag.ToString();
        var bytes = body.ToArray();
        _app.MapGet(SameBytes, context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = bytes.Length;
            return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
        });
        _sameBytes = Find(SameBytes);

        var again = await CallAsync(_register, _etag);
        if (first.StatusCode != StatusCodes.Status200OK || bytes.Length == 0 || again.StatusCode != StatusCodes.Status304NotModified)
        {
            throw new InvalidOperationException($"The register answered {first.StatusCode} with {bytes.Length} bytes, then {again.StatusCode}.");
        }
    }

    [GlobalCleanup]
    public ValueTask CleanupAsync() => _app.DisposeAsync();

    [Benchmark(Baseline = true, Description = "The same bytes")]
    public Task<HttpResponse> Same() => CallAsync(_sameBytes);

    [Benchmark(Description = "The register")]
    public Task<HttpResponse> Json() => CallAsync(_register);

    [Benchmark(Description = "The register, unchanged (304)")]
    public Task<HttpResponse> NotModified() => CallAsync(_register, _etag);

    private Endpoint Find(string pattern) => ((IEndpointRouteBuilder)_app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Single(e =>
        e.RoutePattern.RawText == pattern && e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains(HttpMethods.Get));

    private async Task<HttpResponse> CallAsync(Endpoint endpoint, string? knownETag = null, Stream? body = null)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.SetEndpoint(endpoint);
        context.Request.Method = HttpMethods.Get;
        context.Request.Headers.Accept = "application/json";
        if (knownETag is not null) context.Request.Headers.IfNoneMatch = knownETag;
        context.Response.Body = body ?? Stream.Null;
        await endpoint.RequestDelegate!(context);
        return context.Response;
    }
}
