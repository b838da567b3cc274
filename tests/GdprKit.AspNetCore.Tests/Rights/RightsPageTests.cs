using GdprKit.AspNetCore.Tests.Testing;
using Microsoft.Playwright;

namespace GdprKit.AspNetCore.Tests.Rights;

public sealed class RightsPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [ChromiumFact]
    public async Task Person_and_officer_do_without_script_what_they_came_for()
    {
        await using var app = await ShopApp.StartAsync();
        var ida = await OpenAsync(app, ShopApp.Ida, hasScript: false);
        await ida.GotoAsync(Address(app, "/gdpr/me"));
        await ida.GetByRole(AriaRole.Link, new() { Name = "Consents", Exact = true }).ClickAsync();
        await ida.GetByRole(AriaRole.Button, new() { Name = "Agree" }).ClickAsync();
        Assert.Contains("Your consent is entered.", await ida.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        await ida.GetByRole(AriaRole.Button, new() { Name = "Withdraw" }).ClickAsync();
        Assert.Contains("Your consent is withdrawn.", await ida.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        await ida.GetByRole(AriaRole.Link, new() { Name = "Requests", Exact = true }).ClickAsync();
        await ida.GetByLabel("That my data is erased").CheckAsync();
        await ida.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        Assert.Contains("Request: Erasure", await ida.InnerTextAsync("h1"), StringComparison.Ordinal);

        var eva = await OpenAsync(app, ShopApp.Officer, hasScript: false);
        await eva.GotoAsync(Address(app, "/gdpr/requests"));
        await eva.GetByRole(AriaRole.Link, new() { Name = "Erasure" }).ClickAsync();
        await eva.GetByLabel("It is", new() { Exact = true }).SelectOptionAsync("PartlyGranted");
        await eva.GetByLabel("If not in full: why").SelectOptionAsync("LegallyRequired");
        await eva.GetByLabel("If not in full: what the person is told").FillAsync("the law has orders kept");
        await eva.GetByRole(AriaRole.Button, new() { Name = "Decide" }).ClickAsync();
        await eva.GetByRole(AriaRole.Link, new() { Name = "See what goes" }).ClickAsync();
        await eva.GetByRole(AriaRole.Button, new() { Name = "Erase" }).ClickAsync();
        Assert.Contains("is erased", await eva.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        await eva.GetByRole(AriaRole.Button, new() { Name = "They were answered" }).ClickAsync();
        Assert.Contains("answered on", await eva.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Pages_are_accessible_and_fit_any_width()
    {
        await using var app = await ShopApp.StartAsync();
        await app.PostedAsync("/gdpr/me/objections/object", ShopApp.Ida, new { activity = "returns" });
        var sent = await app.PostedAsync("/gdpr/me/requests", ShopApp.Ida, new { rights = new[] { "Access", "Erasure", "Restriction" } });
        var id = (Guid)sent["request"]!["id"]!;
        await app.PostedAsync($"/gdpr/requests/{id}/decide", ShopApp.Officer, new { right = "Erasure", outcome = "PartlyGranted", exemption = "LegallyRequired", reason = "orders are kept" });
        await app.PostedAsync($"/gdpr/requests/{id}/decide", ShopApp.Officer, new { right = "Access", outcome = "Granted" });

        var wrong = new List<string>();
        foreach (var (user, paths) in (ValueTuple<string, string[]>[])
        [
            (ShopApp.Ida, ["/gdpr/me", "/gdpr/me/consents", "/gdpr/me/objections", "/gdpr/me/requests", $"/gdpr/me/requests/{id}"]),
            (ShopApp.Officer, ["/gdpr/requests", $"/gdpr/requests/{id}", $"/gdpr/requests/{id}/erasure", "/gdpr/requests/objections", "/gdpr/requests/restrictions", "/gdpr/requests/recipients"]),
        ])
        {
            var page = await OpenAsync(app, user, hasScript: true);
            page.Console += (_, message) => wrong.Add(message.Text);
            foreach (var path in paths)
            {
                await page.GotoAsync(Address(app, path));
                wrong.AddRange([.. await PageChecks.StructureAsync(page), .. await PageChecks.AxeAsync(page), .. await PageChecks.SidewaysAsync(page, 320, 700, 1280)]);
            }
        }

        Assert.Empty(wrong);
    }

    private async Task<IPage> OpenAsync(ShopApp app, string user, bool hasScript)
    {
        var context = await chromium.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 1200, Height = 800 },
            JavaScriptEnabled = hasScript,
            ExtraHTTPHeaders = new Dictionary<string, string> { ["Authorization"] = $"{TestAuthentication.Scheme} {user}" },
        });
        return await context.NewPageAsync();
    }

    private static string Address(ShopApp app, string path) => new Uri(app.App.Address, path).ToString();
}
