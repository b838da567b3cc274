using System.Text.RegularExpressions;
using GdprKit.AspNetCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.Playwright;

namespace GdprKit.AspNetCore.Tests.Pages;

/// <summary>A record as a browser shows it.</summary>
public sealed partial class RecordPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Markup = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    private static readonly string[] Pages = [.. Enum.GetNames<RecordPreset>().Select(p => $"/gdpr/register.html?preset={p}"), "/gdpr/register/processor.html"];

    private static readonly ProcessingRegister Long = Registers.Spektr with
    {
        Activities = [.. Registers.Spektr.Activities.Select(a => a with { Title = new string('x', 200), DataItems = [.. a.DataItems.Select(i => i with { Name = new string('w', 300) })] })],
    };

    [ChromiumFact]
    public async Task Browser_gets_the_record_and_nothing_else()
    {
        foreach (var path in Pages)
        {
            await using var open = await OpenPage.OfAsync(chromium, Registers.Filled, path: path);
            Assert.Equal(1, await open.Page.Locator("h1").CountAsync());
            Assert.Empty(open.Complaints);
            Assert.Equal([open.Address.ToString()], open.Requests.Where(r => !r.StartsWith("data:", StringComparison.Ordinal)));
            Assert.Equal("rgb(251, 250, 246)", await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
            Assert.Equal(0, await open.Page.Locator("script, iframe, object, embed, form, [style], [onclick]").CountAsync());
        }
    }

    [ChromiumFact]
    public async Task Phone_never_scrolls_sideways()
    {
        foreach (var (register, path) in (List<(ProcessingRegister, string)>)[.. Pages.Select(p => (Registers.Filled, p)), .. Pages[..^1].Select(p => (Long, p))])
        {
            await using var open = await OpenPage.OfAsync(chromium, register, path: path);
            Assert.Empty(await PageChecks.SidewaysAsync(open.Page, 320, 768, 1200));
        }
    }

    [ChromiumFact]
    public async Task Page_has_the_structure_that_a_screen_reader_needs()
    {
        foreach (var path in Pages)
        {
            await using var open = await OpenPage.OfAsync(chromium, Registers.Filled, path: path);
            Assert.Empty(await PageChecks.StructureAsync(open.Page));
        }
    }

    [ChromiumFact]
    public async Task Text_has_the_contrast_of_WCAG_AA()
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using var open = await OpenPage.OfAsync(chromium, Registers.Filled, scheme: scheme, path: Pages[0]);
            Assert.Empty(await PageChecks.AxeAsync(open.Page));
        }
    }

    [ChromiumFact]
    public async Task Print_has_everything_but_the_navigation()
    {
        await using var open = await OpenPage.OfAsync(chromium, Registers.Spektr, path: Pages[0]);
        Assert.True(await open.Page.Locator("nav").IsVisibleAsync());
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await open.Page.Locator("nav").IsVisibleAsync());
        Assert.Equal(8, await open.Page.Locator("section[id^=activity]").CountAsync());
        Assert.True(await open.Page.Locator("#activity-8").IsVisibleAsync());
        Assert.Equal("rgb(255, 255, 255)", await open.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [ChromiumFact]
    public async Task Declared_text_is_text()
    {
        foreach (var text in (string[])[Markup, "=cmd()", "a|b", "\u202Etxt.exe\u202C \u200Fx", new('x', 10_000)])
        {
            var register = Registers.Spektr with { Activities = [Registers.Spektr.Activities[0] with { Title = text, Purpose = text, Via = [], Examples = [] }] };
            await using var open = await OpenPage.OfAsync(chromium, register, path: Pages[0]);
            Assert.Equal(text, await open.Page.Locator("#activity-1 h2").TextContentAsync());
            Assert.Contains(text, await open.Page.Locator("#activity-1 tr", new() { Has = open.Page.Locator("th", new() { HasTextRegex = Purposes() }) }).Locator("td").TextContentAsync(), StringComparison.Ordinal);
            Assert.Equal(0, await open.Page.Locator("script, img, [onmouseover], [onerror]").CountAsync());
            Assert.Empty(open.Complaints);
        }
    }

    [Theory]
    [InlineData("sv", "sv", "Ändamålen med behandlingen", "GDPR · artikel 30.1")]
    [InlineData("da-DK", "da", "Formålene med behandlingen", "GDPR · artikel 30, stk. 1")]
    [InlineData("fr", "en", "Purposes of the processing", "GDPR · Art. 30(1)")]
    public async Task Page_says_in_which_language_it_is(string language, string page, string heading, string article)
    {
        await using var app = await TestApp.StartAsync(Registers.Spektr with { Language = language });
        var html = System.Net.WebUtility.HtmlDecode(await app.TextAsync("/gdpr/register.html?preset=imy", user: "dpo"));
        Assert.Contains($"<html lang=\"{page}\">", html, StringComparison.Ordinal);
        Assert.Contains($"<th scope=\"row\">{heading}</th>", html, StringComparison.Ordinal);
        Assert.Contains($">{article}</p>", html, StringComparison.Ordinal);
        // What the page cannot say in its own language says which it is.
        Assert.Equal(language == "fr", html.Contains("<td lang=\"fr\">", StringComparison.Ordinal));
        Assert.Equal(language != "fr", html.Contains("<td>", StringComparison.Ordinal));
    }

    [GeneratedRegex("^Purposes$")]
    private static partial Regex Purposes();
}
