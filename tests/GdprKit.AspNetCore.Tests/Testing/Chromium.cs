using Microsoft.Playwright;

namespace GdprKit.AspNetCore.Tests.Testing;

/// <summary>The browser of this machine, without a window.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Missing = "There is no chromium on the PATH. Install it (Debian: apt-get install chromium) to run the tests of the page.";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .Select(folder => System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? "chromium.exe" : "chromium"))
        .FirstOrDefault(File.Exists);

    public static bool IsBuildServer { get; } = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>A window of its own, which waits longer than Playwright would: a machine that has much else to do is no fault of a page.</summary>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options)
    {
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(120_000);
        return context;
    }

    public async Task InitializeAsync()
    {
        if (Path is null)
        {
            if (IsBuildServer) throw new InvalidOperationException(Missing);
            return;
        }

        _playwright = await Playwright.CreateAsync();
        // Containers have no user namespaces for its sandbox; the pages are our own.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
