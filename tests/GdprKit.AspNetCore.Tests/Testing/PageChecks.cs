using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace GdprKit.AspNetCore.Tests.Testing;

/// <summary>What must hold for every page, at any width. Each answers with what is wrong.</summary>
internal static class PageChecks
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Breaches of WCAG 2.2, level A and AA, as far as a program can see them: contrast, names, headings, landmarks, size of targets.</summary>
    public static async Task<string[]> AxeAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        // Of many activities that are made alike, the first show what there is to find, and axe takes its time for each. So it does to describe what is in order.
        return await page.EvaluateAsync<string[]>("""
            async () => (await axe.run(
              { exclude: [['article:nth-of-type(n + 7)'], ['#purposes .group:nth-of-type(n + 7)']] },
              { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }
            )).violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html} ${n.any[0]?.message ?? ''}`))
            """);
    }

    /// <summary>What reaches beyond the page's edge, or scrolls sideways within it.</summary>
    public static Task<string[]> SidewaysAsync(IPage page) => page.EvaluateAsync<string[]>("""
        [...document.querySelectorAll('html, body *')]
          .filter(e => !e.closest('.unseen, .skip') && (e.getBoundingClientRect().right > innerWidth + 1 || e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible'))
          .concat(document.documentElement.scrollWidth > document.documentElement.clientWidth ? [document.documentElement] : [])
          .map(e => innerWidth + ' px: ' + e.cloneNode(e !== document.documentElement).outerHTML.slice(0, 120))
        """);

    /// <summary>At each of these widths, as when a window is made larger or a phone is turned.</summary>
    public static async Task<string[]> SidewaysAsync(IPage page, params int[] widths)
    {
        List<string> wrong = [];
        foreach (var width in widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            wrong.AddRange(await SidewaysAsync(page));
        }

        return [.. wrong];
    }

    /// <summary>Headings that skip a level, tables and parts without a name, links to nowhere, ids that occur twice.</summary>
    public static Task<string[]> StructureAsync(IPage page) => page.EvaluateAsync<string[]>("""
        (() => {
          const all = selector => [...document.querySelectorAll(selector)];
          const level = h => +h.tagName[1];
          const headings = all('h1, h2, h3, h4, h5, h6');
          const ids = all('[id]').map(e => e.id);
          return [
            ...headings.filter((h, i) => level(h) > (i === 0 ? 1 : level(headings[i - 1]) + 1)),
            ...all('h1').slice(1),
            ...all('main').slice(1),
            ...all('th:not([scope]), table:not(:has(caption)), section:not([aria-labelledby]):not(.part)'),
            ...all('a[href^="#"]').filter(a => !document.getElementById(a.hash.slice(1))),
            ...all('[id]').filter((e, i) => ids.indexOf(e.id) !== i),
          ].map(e => e.outerHTML.slice(0, 120)).concat(document.querySelector('main') ? [] : ['no main']);
        })()
        """);
}
