using GdprKit.Testing;

namespace GdprKit.AspNetCore.Tests.Samples;

/// <summary>The shop, with a database of its own.</summary>
public sealed class Storefront : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("storefront").FullName;
    private RunningSample? _sample;

    /// <summary>A browser of its own, without scripts.</summary>
    internal StorefrontVisitor NewVisitor() => new(_sample!.Client.BaseAddress!);

    public async Task InitializeAsync() =>
        _sample = await RunningSample.StartAsync("Storefront", environment: null, $"--ConnectionStrings:Storefront=Data Source={Path.Combine(_folder, "shop.db")}");

    public async Task DisposeAsync()
    {
        if (_sample is not null) await _sample.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
