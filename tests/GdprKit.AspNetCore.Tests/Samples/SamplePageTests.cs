using GdprKit.AspNetCore.Tests.Testing;
using Microsoft.Playwright;

namespace GdprKit.AspNetCore.Tests.Samples;

/// <summary>The pages of all samples as people meet them: on a phone and a desk, in the dark, by keyboard, enlarged, and on paper.</summary>
public sealed class SamplePageTests(RunningSamples samples) : IClassFixture<RunningSamples>
{
    // Of an A4 page, between the margins that the style sheet gives it.
    private const int PaperWidth = 673;

    private static HttpClient Http { get; } = new();

    private IEnumerable<Uri> Pages => [.. samples.Notices, .. samples.Registers];

    [ChromiumFact]
    public Task Axe_finds_nothing_on_a_phone() => OnEachAsync([.. Pages, .. samples.StartPages], new() { ColorScheme = ColorScheme.Light }, 390, PageChecks.AxeAsync);

    [ChromiumFact]
    public Task Axe_finds_nothing_on_a_desk_in_the_dark() => OnEachAsync([.. Pages, .. samples.StartPages], new() { ColorScheme = ColorScheme.Dark }, 1200, PageChecks.AxeAsync);

    [ChromiumFact]
    public Task Pages_have_the_structure_that_a_screen_reader_needs() => OnEachAsync(Pages, new(), 1200, PageChecks.StructureAsync);

    // 640 px are 1280 px at 200 %.
    [ChromiumFact]
    public Task Nothing_scrolls_sideways() => OnEachAsync([.. Pages, .. samples.StartPages], new(), 1200, async page =>
    {
        var wrong = await PageChecks.SidewaysAsync(page, 320, 360, 390, 640, 720, 1000, 1280);
        await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        return [.. wrong, .. await PageChecks.SidewaysAsync(page)];
    });

    [ChromiumFact]
    public Task Tab_reaches_every_link_of_a_phone_in_reading_order_and_shows_where_it_is() => OnEachAsync(samples.Notices, new(), 390, TabAsync);

    [ChromiumFact]
    public Task Tab_reaches_every_link_of_a_desk_in_reading_order_and_shows_where_it_is() => OnEachAsync(Pages, new(), 1200, TabAsync);

    [ChromiumFact]
    public Task First_key_leads_past_the_contents() => OnEachAsync(Pages, new() { ReducedMotion = ReducedMotion.Reduce }, 1200, async page =>
    {
        await page.Keyboard.PressAsync("Tab");
        var skip = await page.EvaluateAsync<bool>("(r => r.width > 50 && r.height > 20 && r.left >= 0 && r.top >= 0)(document.activeElement.getBoundingClientRect())");
        await page.Keyboard.PressAsync("Enter");
        var focused = await page.EvaluateAsync<string>("document.activeElement.id");
        return skip && focused == "main" ? [] : [$"shown: {skip}, then at '{focused}'"];
    });

    [ChromiumTheory]
    [InlineData(390)]
    [InlineData(1200)]
    public Task Links_of_the_first_layer_lead_to_their_part_and_take_the_focus_along(int width) => OnEachAsync(samples.Notices, new() { ReducedMotion = ReducedMotion.Reduce }, width, async page =>
    {
        var targets = await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('#summary a[href^=\"#\"]')].map(a => a.getAttribute('href')))]");
        List<string> wrong = targets.Length >= 5 ? [] : [$"only {targets.Length} links"];
        foreach (var target in targets)
        {
            await page.Locator($"#summary a[href=\"{target}\"]").First.PressAsync("Enter");
            var (id, top) = (await page.EvaluateAsync<string>("document.activeElement.id"), await page.EvaluateAsync<int>("document.activeElement.getBoundingClientRect().top"));
            if ("#" + id != target || top is < 0 or > 700) wrong.Add($"{target}: focus on '{id}', {top} px down");
        }

        return [.. wrong];
    });

    [ChromiumFact]
    public Task Paper_has_all_text_in_black_on_white_and_no_navigation() => OnEachAsync(Pages, new() { ColorScheme = ColorScheme.Dark }, PaperWidth, async page =>
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var wrong = await page.EvaluateAsync<string[]>("""
            (() => {
              const all = selector => [...document.querySelectorAll(selector)];
              const shown = e => e.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true });
              const style = (selector, property, value) => all(selector).filter(e => getComputedStyle(e)[property] !== value);
              return [
                ...all('nav, .skip, .back').filter(shown),
                ...all('main *').filter(e => !e.closest('.back') && e.textContent.trim() && !shown(e)),
                ...all('main *').filter(e => !e.closest('.unseen') && /hidden|clip|auto|scroll/.test(getComputedStyle(e).overflow)),
                ...style('body, article, .layer, .apart, .gaps.open', 'backgroundColor', 'rgb(255, 255, 255)'),
                ...style('body', 'color', 'rgb(0, 0, 0)'),
                ...style('thead', 'display', 'table-header-group'),
                ...style('tr', 'breakInside', 'avoid'),
              ].map(e => e.outerHTML.slice(0, 120));
            })()
            """);
        return [.. wrong, .. await PageChecks.SidewaysAsync(page)];
    });

    [ChromiumFact]
    public Task Forced_colours_leave_what_colour_alone_would_tell() => OnEachAsync(Pages, new() { ForcedColors = ForcedColors.Active }, 1200, page => page.EvaluateAsync<string[]>("""
        [...document.querySelectorAll('.tag, .ref, .apart, .layer, article')]
          .filter(e => (s => s.borderTopStyle === 'none' || parseFloat(s.borderTopWidth) === 0 || s.borderTopColor === 'rgba(0, 0, 0, 0)')(getComputedStyle(e)))
          .map(e => e.outerHTML.slice(0, 120))
        """));

    [ChromiumFact]
    public Task Motion_is_left_out_where_it_is_not_wanted() => OnEachAsync(Pages, new() { ReducedMotion = ReducedMotion.NoPreference }, 1200, async page =>
    {
        const string Scroll = "getComputedStyle(document.documentElement).scrollBehavior";
        var wanted = await page.EvaluateAsync<string>(Scroll);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var unwanted = await page.EvaluateAsync<string>(Scroll);
        return (wanted, unwanted) == ("smooth", "auto") ? [] : [$"{wanted}, reduced {unwanted}"];
    });

    [ChromiumFact]
    public Task Start_page_leads_to_all_that_there_is() => OnEachAsync(samples.StartPages, new(), 390, async page =>
    {
        var links = await page.EvaluateAsync<string[]>("[...document.links].map(a => a.href)");
        Assert.True(links.Length >= 14);
        List<string> wrong = [];
        foreach (var link in links)
        {
            using var response = await Http.GetAsync(new Uri(link));
            if (!response.IsSuccessStatusCode) wrong.Add($"{link}: {(int)response.StatusCode}");
        }

        return [.. wrong];
    });

    private static async Task<string[]> TabAsync(IPage page)
    {
        var count = await page.EvaluateAsync<int>("""
            (() => {
              window.expected = [...document.querySelectorAll('a[href], summary')].filter(e => e.checkVisibility());
              window.reached = [];
              document.addEventListener('focusin', e => {
                const { outlineStyle, outlineWidth } = getComputedStyle(e.target);
                reached.push([e.target, outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2]);
              });
              return expected.length;
            })()
            """);
        for (var i = 0; i < count; i++) await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<string[]>("""
            expected.filter((e, i) => reached[i]?.[0] !== e).map(e => 'not reached in its turn: ' + e.outerHTML.slice(0, 120))
              .concat(reached.filter(r => !r[1]).map(r => 'no focus to see: ' + r[0].outerHTML.slice(0, 120)))
            """);
    }

    // Says of every page what is wrong with it, not only of the first.
    private async Task OnEachAsync(IEnumerable<Uri> addresses, BrowserNewContextOptions options, int width, Func<IPage, Task<string[]>> look)
    {
        List<string> wrong = [];
        var looked = 0;
        foreach (var address in addresses)
        {
            await using var context = await samples.Chromium.NewContextAsync(new(options) { ViewportSize = new() { Width = width, Height = 800 } });
            var page = await context.NewPageAsync();
            await page.GotoAsync(address.ToString());
            var (title, found) = (await page.TitleAsync(), await look(page));
            wrong.AddRange(found.Take(5).Select(w => $"{title}, {address.AbsolutePath}: {w}"));
            looked++;
        }

        Assert.NotEqual(0, looked);
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }
}
