using GdprKit.AspNetCore.Tests.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit.Abstractions;

namespace GdprKit.AspNetCore.Tests.Endpoints;

/// <summary>A request costs what sending the bytes and asking the policy cost: nothing is rendered, parsed or hashed again.</summary>
[Collection(nameof(AllocationTests))]
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public sealed class AllocationTests(ITestOutputHelper output)
{
    private const int Requests = 400;

    [Theory]
    [InlineData("/gdpr/register.json", null)]
    [InlineData("/gdpr/register.html", null)]
    [InlineData("/gdpr/register.md", null)]
    [InlineData("/gdpr/register", "application/json")]
    [InlineData("/gdpr/register", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    public async Task Request_allocates_little_more_than_a_handler_of_the_same_bytes(string path, string? accept)
    {
        byte[] content = [];
        await using var app = await TestApp.StartAsync(Registers.Spektr, a =>
        {
            a.MapProcessingRegister();
            a.MapGet("/bytes", async (HttpContext context) =>
            {
                context.Response.ContentType = "application/json";
                context.Response.ContentLength = content.Length;
                await context.Response.Body.WriteAsync(content);
            }).RequireAuthorization(GdprKitPolicies.Officer);
        });
        using (var response = await app.GetAsync(path, accept, user: "dpo")) content = await response.Content.ReadAsByteArrayAsync();

        var (bytes, register) = (long.MaxValue, long.MaxValue);
        // The least of some rounds: what else the process does only ever adds.
        for (var round = 0; round < 4; round++)
        {
            bytes = Math.Min(bytes, await AllocatedAsync("/bytes"));
            register = Math.Min(register, await AllocatedAsync(path));
        }

        var more = register - bytes;
        output.WriteLine($"{path} {accept}: {register} bytes a request, {bytes} for a handler of the same {content.Length} bytes: {more} more");
        Assert.InRange(more, -1_000, 3_000);

        async Task<long> AllocatedAsync(string url)
        {
            for (var i = 0; i < 50; i++) (await app.GetAsync(url, accept, user: "dpo")).Dispose();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            for (var i = 0; i < Requests; i++) (await app.GetAsync(url, accept, user: "dpo")).Dispose();
            return (GC.GetTotalAllocatedBytes(precise: true) - before) / Requests;
        }
    }
}
