using AngleSharp.Html.Parser;

namespace GdprKit.AspNetCore.Tests.Samples;

/// <summary>Somebody with a browser: keeps cookies, and sends the forms of pages as they are, token and all.</summary>
internal sealed class StorefrontVisitor(Uri address) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address, DefaultRequestHeaders = { { "Accept", "text/html" } } };

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path);

    public async Task<string> ReadAsync(string path)
    {
        using var response = await GetAsync(path);
        return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : throw new InvalidOperationException($"{path}: {(int)response.StatusCode} {response.Headers.Location}");
    }

    public async Task<string> TextAsync(string path) => string.Join(' ', new HtmlParser().ParseDocument(await ReadAsync(path)).QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Presses the button with a text, and returns to where that leads.</summary>
    public async Task<string> PressAsync(string page, string button)
    {
        var document = new HtmlParser().ParseDocument(await ReadAsync(page));
        var pressed = document.QuerySelectorAll("button").FirstOrDefault(b => (b.GetAttribute("aria-label") ?? b.TextContent.Trim()).StartsWith(button, StringComparison.Ordinal)) ?? throw new InvalidOperationException($"{page} has no button '{button}'.");
        var form = pressed.Closest("form")!;
        var fields = form.QuerySelectorAll("input[name]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? "")).ToList();
        if (pressed.GetAttribute("name") is { } name) fields.Add(new(name, pressed.GetAttribute("value")!));
        using var response = await _client.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent(fields));
        return response.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"{button}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
    }

    /// <summary>Sends a form that no page of the shop made.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, string form) => _client.PostAsync(path, new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded"));

    public Task<string> SignInAsync(string name) => PressAsync("/sign-in", name);

    public void Dispose() => _client.Dispose();
}
