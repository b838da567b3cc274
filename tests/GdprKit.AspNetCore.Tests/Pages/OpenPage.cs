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
        var context = await chromium.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = scheme,
            ExtraHTTPHeaders = new Dictionary<string, string> { ["Authorization"] = TestAuthentication.Scheme + " dpo" },
        });
        var page = new OpenPage(app, context, await context.NewPageAsync(), path);
        await page.Page.GotoAsync(page.Address.ToString());
        return page;
    }

    /// <summary>What has less contrast than WCAG AA asks for.</summary>
    public Task<string[]> LowContrastAsync() => Page.EvaluateAsync<string[]>(Contrast);

    public async Task AssertNothingScrollsSidewaysAsync()
    {
        Assert.Empty(await Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('body *')].filter(e => !e.closest('.unseen') && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 120))"));
        var (needed, shown) = (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await Page.EvaluateAsync<int>("document.documentElement.clientWidth"));
        Assert.True(needed <= shown, $"The page needs {needed} px of {shown} px.");
    }

    /// <summary>Headings in order, tables and sections with names, one main part, and links and names that are right.</summary>
    public async Task AssertStructureAsync()
    {
        var headings = await Page.EvaluateAsync<int[]>("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])");
        Assert.Equal(1, headings[0]);
        Assert.Single(headings, 1);
        Assert.All(headings.Zip(headings.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}."));
        Assert.Equal(0, await Page.Locator("th:not([scope]), table:not(:has(caption)), section:not([aria-labelledby]):not(.part)").CountAsync());
        Assert.Equal(1, await Page.Locator("main").CountAsync());
        Assert.Empty(await Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"#\"]')].filter(a => !document.getElementById(a.hash.slice(1))).map(a => a.hash)"));
        Assert.Equal(0, await Page.EvaluateAsync<int>("(() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.length - new Set(ids).size; })()"));
    }

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        await _app.DisposeAsync();
    }

    // WCAG 2.2, 1.4.3: relative luminance of the text and of the nearest background that is not transparent.
    private const string Contrast = """
        (() => {
          const rgb = c => c.match(/[\d.]+/g).map(Number);
          const lum = ([r, g, b]) => [r, g, b].map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4).reduce((s, v, i) => s + v * [.2126, .7152, .0722][i], 0);
          const back = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c; } return [255, 255, 255]; };
          return [...document.body.querySelectorAll('*')]
            .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
            .map(e => { const [a, b] = [lum(rgb(getComputedStyle(e).color)), lum(back(e))].sort((x, y) => y - x); return [(a + .05) / (b + .05), e]; })
            .filter(([ratio]) => ratio < 4.5).map(([ratio, e]) => ratio.toFixed(2) + ' ' + e.outerHTML.slice(0, 80));
        })()
        """;
}
