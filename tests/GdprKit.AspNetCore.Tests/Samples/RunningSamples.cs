using GdprKit.AspNetCore.Tests.Testing;
using GdprKit.Testing;

namespace GdprKit.AspNetCore.Tests.Samples;

/// <summary>All samples, each started once, and a browser to look at them.</summary>
public sealed class RunningSamples : IAsyncLifetime
{
    private static readonly string[] Names = ["Spektr", "Qlocx", "Xtractor", "Xpektor", "Expektra"];

    private RunningSample[] _samples = [];

    internal Chromium Chromium { get; } = new();

    /// <summary>The addresses of all start pages.</summary>
    internal IEnumerable<Uri> StartPages => _samples.Select(s => s.Client.BaseAddress!);

    internal IEnumerable<Uri> Notices => StartPages.Select(s => new Uri(s, "/privacy"));

    internal IEnumerable<Uri> Registers => StartPages.Select(s => new Uri(s, "/gdpr/register.html"));

    public async Task InitializeAsync()
    {
        await Chromium.InitializeAsync();
        // Without a browser its tests are skipped.
        if (Chromium.Path is not null) _samples = await Task.WhenAll(Names.Select(name => RunningSample.StartAsync(name, environment: null)));
    }

    public async Task DisposeAsync()
    {
        foreach (var sample in _samples) await sample.DisposeAsync();
        await Chromium.DisposeAsync();
    }
}
