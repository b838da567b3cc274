using System.Collections.Concurrent;
using GdprKit.AspNetCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.Playwright;

namespace GdprKit.AspNetCore.Tests.Pages;

/// <summary>The register's page, or a record's, in a browser, with all that the browser complained of and asked for.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly TestApp _app;
    private readonly IBrowserContext _context;

    private OpenPage(TestApp app, IBrowserContext context, IPage page, string path)
    {
        (_app, _context, Page, Address) = (app, context, page, new(app.Address, path));
        page.Console += (_, message) => Complaints.Enqueue(message.Text);
        page.PageError += (_, error) => Complaints.Enqueue(error);
        page.Dialog += (_, dialog) => Complaints.Enqueue(dialog.Message);
        page.Request += (_, request) => Requests.Enqueue(request.Url);
    }

    public IPage Page { get; }

    public ConcurrentQueue<string> Complaints { get; } = [];

    public ConcurrentQueue<string> Requests { get; } = [];

    public Uri Address { get; }

    public static async Task<OpenPage> OfAsync(Chromium chromium, ProcessingRegister register, int width = 1200, ColorScheme scheme = ColorScheme.Light, string path = "/gdpr/register")
    {
        var app = await TestApp.StartAsync(register);
        var context = await chromium.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = scheme,
            ExtraHTTPHeaders = new Dictionary<string, string> { ["Authorization"] = TestAuthentication.Scheme + " dpo" },
        });
        var page = new OpenPage(app, context, await context.NewPageAsync(), path);
        await page.Page.GotoAsync(page.Address.ToString());
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        await _app.DisposeAsync();
    }
}
