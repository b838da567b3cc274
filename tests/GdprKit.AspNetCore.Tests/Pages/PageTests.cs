using System.Text;
using System.Text.RegularExpressions;
using GdprKit.AspNetCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.Playwright;

namespace GdprKit.AspNetCore.Tests.Pages;

/// <summary>The page as a browser shows it.</summary>
public sealed partial class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Markup = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    private static readonly ProcessingRegister Long = Registers.Spektr with
    {
        Gaps = [new() { Rule = "GDPR2003", Message = new string('w', 200), Articles = "6(1)", Location = string.Join('.', Enumerable.Repeat("Namespace", 30)) }],
        Activities = [.. Registers.Spektr.Activities.Select(a => a with { Title = a.Title + new string('x', 120), Purpose = new string('p', 300) })],
    };

    [ChromiumFact]
    public async Task Browser_gets_the_page_and_nothing_else()
    {
        await using var open = await OpenPage.OfAsync(chromium, Registers.Spektr);
        Assert.Equal("Record of processing activities · spektr ApS", await open.Page.TitleAsync());
        Assert.Equal(8, await open.Page.Locator("article").CountAsync());
        Assert.Empty(open.Complaints);
        Assert.Equal([open.Address.ToString()], open.Requests.Where(r => !r.StartsWith("data:", StringComparison.Ordinal)));
        Assert.Equal(0, await open.Page.Locator("script, iframe, object, embed, form, [style], [onclick]").CountAsync());
    }

    [ChromiumFact]
    public async Task Style_sheet_passes_its_own_policy()
    {
        await using var open = await OpenPage.OfAsync(chromium, Registers.Spektr);
        Assert.Equal("rgb(251, 250, 246)", await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await using var dark = await OpenPage.OfAsync(chromium, Registers.Spektr, scheme: ColorScheme.Dark);
        Assert.Equal("rgb(17, 22, 27)", await dark.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        // And the policy holds: another style or script does nothing.
        Assert.Equal("rgb(251, 250, 246)", await open.Page.EvaluateAsync<string>(
            "(() => { const s = document.createElement('style'); s.textContent = 'body { background: red }'; document.head.append(s); return getComputedStyle(document.body).backgroundColor; })()"));
    }

    [ChromiumFact]
    public async Task Phone_never_scrolls_sideways()
    {
        foreach (var register in (ProcessingRegister[])[Registers.Spektr, Registers.Filled, Long])
        {
            await using var open = await OpenPage.OfAsync(chromium, register);
            Assert.Empty(await PageChecks.SidewaysAsync(open.Page, 320, 360, 390, 768, 1200));
        }
    }

    [ChromiumFact]
    public async Task Page_has_the_structure_that_a_screen_reader_needs()
    {
        foreach (var register in (ProcessingRegister[])[Registers.Spektr, Registers.Filled])
        {
            await using var open = await OpenPage.OfAsync(chromium, register);
            Assert.Equal("en", await open.Page.GetAttributeAsync("html", "lang"));
            Assert.Empty(await PageChecks.StructureAsync(open.Page));
        }
    }

    [ChromiumFact]
    public async Task Axe_finds_nothing()
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using var open = await OpenPage.OfAsync(chromium, Registers.Filled with { Gaps = Registers.WithGap.Gaps }, scheme: scheme);
            Assert.Empty(await PageChecks.AxeAsync(open.Page));
        }
    }

    [ChromiumFact]
    public async Task Print_has_everything_but_the_navigation()
    {
        await using var open = await OpenPage.OfAsync(chromium, Registers.Spektr);
        Assert.True(await open.Page.Locator("nav").IsVisibleAsync());
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await open.Page.Locator("nav").IsVisibleAsync());
        Assert.True(await open.Page.Locator("#security").IsVisibleAsync());
        Assert.Equal("rgb(255, 255, 255)", await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));

        var pdf = Encoding.Latin1.GetString(await open.Page.PdfAsync(new() { Format = "A4" }));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.InRange(PdfPage().Count(pdf), 3, 16);
    }

    [ChromiumFact]
    public async Task Declared_text_is_text()
    {
        var register = Registers.Spektr with
        {
            Controller = Registers.Spektr.Controller! with { Name = Markup, Email = "a\"onmouseover=alert(3) x=\"@b" },
            Activities = [.. Registers.Spektr.Activities.Select(a => a with { Title = Markup, Purpose = Markup, Examples = [Markup] })],
        };
        await using var open = await OpenPage.OfAsync(chromium, register);
        Assert.Equal(Markup, await open.Page.Locator("h1").InnerTextAsync());
        Assert.Equal(0, await open.Page.Locator("script, img, [onmouseover], [onerror]").CountAsync());
        Assert.Empty(open.Complaints);
    }

    [ChromiumFact]
    public async Task Row_leads_to_what_holds_for_it()
    {
        await using var open = await OpenPage.OfAsync(chromium, Registers.Spektr);
        var row = open.Page.Locator("article", new() { Has = open.Page.Locator("h3", new() { HasText = "Billing" }) }).Locator("tbody tr").First;
        var target = await row.Locator("[data-label=Basis] a").First.GetAttributeAsync("href");
        Assert.Contains("Art. 6(1)(b)", await open.Page.Locator(target!).InnerTextAsync(), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PdfPage();
}
