using System.Collections.Concurrent;
using GdprKit.AspNetCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace GdprKit.AspNetCore.Tests.Notice;

/// <summary>The notice's page as a browser shows it.</summary>
public sealed class NoticePageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Markup = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    private static readonly ProcessingRegister Controlling = Registers.Filled with { Activities = [.. Registers.Filled.Activities.Select((a, i) => a with { ProcessorFor = [], Purpose = $"{a.Purpose} {i + 1}" })] };

    private static readonly ProcessingRegister Long = Registers.Spektr with
    {
        Activities = [.. Registers.Spektr.Activities.Select(a => a with { Purpose = new string('p', 300), Recipients = [.. a.Recipients.Select(r => r with { Names = [new string('r', 300)] })] })],
    };

    [ChromiumFact]
    public async Task Browser_gets_the_page_and_nothing_else()
    {
        await OpenAsync(Registers.Spektr, 1200, async (page, complaints, requests) =>
        {
            Assert.Equal("Privacy notice · spektr ApS", await page.TitleAsync());
            Assert.Empty(complaints);
            Assert.Single(requests, r => !r.StartsWith("data:", StringComparison.Ordinal));
            Assert.Equal(0, await page.Locator("script, iframe, object, embed, form, [style], [onclick]").CountAsync());
            Assert.Equal("rgb(251, 250, 246)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        });
    }

    [ChromiumFact]
    public async Task Phone_never_scrolls_sideways()
    {
        foreach (var register in (ProcessingRegister[])[Registers.Spektr, Controlling, Long])
        {
            await OpenAsync(register, 1200, async (page, _, _) => Assert.Empty(await PageChecks.SidewaysAsync(page, 320, 360, 390, 768, 1200)));
        }
    }

    [ChromiumFact]
    public async Task Page_has_what_a_screen_reader_needs()
    {
        foreach (var register in (ProcessingRegister[])[Registers.Spektr, Controlling with { Translations = [] }, Registers.Spektr with { Language = "da" }])
        {
            await OpenAsync(register, 1200, async (page, _, _) =>
            {
                Assert.Equal(register.Language, await page.GetAttributeAsync("html", "lang"));
                Assert.Empty(await PageChecks.StructureAsync(page));
                Assert.Empty(await PageChecks.AxeAsync(page));
            });
        }
    }

    [ChromiumFact]
    public async Task Objection_stands_apart()
    {
        await OpenAsync(Registers.Spektr, 1200, async (page, _, _) =>
        {
            var (apart, plain) = ("getComputedStyle(document.querySelector('#objection')).borderTopWidth", "getComputedStyle(document.querySelector('#rights')).borderTopWidth");
            Assert.Equal(("2px", "0px"), (await page.EvaluateAsync<string>(apart), await page.EvaluateAsync<string>(plain)));
        });
    }

    [ChromiumFact]
    public async Task Reader_chooses_a_version_and_comes_back()
    {
        await OpenAsync(Registers.Spektr, 390, async (page, complaints, _) =>
        {
            await page.ClickAsync("text=Business contacts >> nth=0");
            Assert.EndsWith("/privacy?lang=en&for=business-contacts", page.Url, StringComparison.Ordinal);
            Assert.Equal(1, await page.Locator("#purposes .group").CountAsync());
            await page.ClickAsync("text=Read the whole notice");
            Assert.Equal(8, await page.Locator("#purposes .group").CountAsync());
            Assert.Empty(complaints);
        });
    }

    [ChromiumFact]
    public async Task Declared_text_is_text()
    {
        var register = Registers.Spektr with
        {
            Controller = Registers.Spektr.Controller! with { Name = Markup, Email = "a\"onmouseover=alert(3) x=\"@b", Url = "javascript:alert(4)" },
            Activities = [.. Registers.Spektr.Activities.Select(a => a with { Purpose = Markup, Examples = [Markup] })],
        };
        await OpenAsync(register, 1200, async (page, complaints, _) =>
        {
            Assert.Contains(Markup, await page.Locator("#controller").InnerTextAsync(), StringComparison.Ordinal);
            Assert.Equal(0, await page.Locator("script, img, [onmouseover], [onerror], a[href^=javascript]").CountAsync());
            Assert.Empty(complaints);
        });
    }

    private async Task OpenAsync(ProcessingRegister register, int width, Func<IPage, ConcurrentQueue<string>, ConcurrentQueue<string>, Task> look)
    {
        await using var app = await TestApp.StartAsync(register, a => a.MapPrivacyNotice());
        await using var context = await chromium.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var (complaints, requests) = (new ConcurrentQueue<string>(), new ConcurrentQueue<string>());
        var page = await context.NewPageAsync();
        page.Console += (_, message) => complaints.Enqueue(message.Text);
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Dialog += (_, dialog) => complaints.Enqueue(dialog.Message);
        page.Request += (_, request) => requests.Enqueue(request.Url);
        await page.GotoAsync(new Uri(app.Address, "/privacy").ToString());
        await look(page, complaints, requests);
    }
}
