using System.Net;
using GdprKit.AspNetCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.AspNetCore.Builder;

namespace GdprKit.AspNetCore.Tests.Notice;

/// <summary>In which language the notice is served.</summary>
public sealed class NoticeLanguageTests : IAsyncLifetime
{
    private static readonly ProcessingRegister Register = Registers.Spektr with
    {
        Translations =
        [
            new() { Language = "da", IsComplete = true, Texts = new Dictionary<string, string> { ["handle payments and billing"] = "håndtere betalinger" } },
            new() { Language = "sv", IsComplete = false, Texts = new Dictionary<string, string>() },
        ],
    };

    private TestApp _app = null!;

    public async Task InitializeAsync() => _app = await TestApp.StartAsync(Register, a => a.MapPrivacyNotice("/privacy"));

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("", "da", "da")]
    [InlineData("", "da-DK,da;q=0.9,en;q=0.8", "da")]
    [InlineData("", "en-GB,en;q=0.9,da;q=0.8", "en")]
    [InlineData("", "sv,da;q=0.5", "da")]
    [InlineData("", "sv", "en")]
    [InlineData("", "fi, *;q=0.1", "en")]
    [InlineData("", null, "en")]
    [InlineData("?lang=da", "en", "da")]
    [InlineData("?lang=DA", "en", "da")]
    [InlineData("?lang=en", "da", "en")]
    [InlineData("?lang=", "da", "da")]
    public async Task Language_is_the_best_complete_one(string query, string? accept, string language)
    {
        foreach (var path in (string[])["/privacy", "/privacy.md", "/privacy.json"])
        {
            using var response = await GetAsync(path + query, accept);
            Assert.Equal([language], response.Content.Headers.ContentLanguage);
            var text = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
            Assert.Equal(language == "da", text.Contains("åndtere betalinger", StringComparison.Ordinal));
            Assert.Equal(language == "da", text.Contains("Dataansvarlig", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Page_leads_to_its_other_languages_and_keeps_to_the_one_chosen()
    {
        using var response = await GetAsync("/privacy?for=business-contacts&lang=da", null);
        var page = await response.Content.ReadAsStringAsync();

        Assert.Contains("<html lang=\"da\">", page, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"alternate\" hreflang=\"en\" href=\"?lang=en&amp;for=business-contacts\" />", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"?lang=en&amp;for=business-contacts\" hreflang=\"en\" lang=\"en\">English</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"?lang=da\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("hreflang=\"sv\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("<script>")]
    public async Task Language_in_which_it_is_not_complete_is_404(string language)
    {
        using var response = await GetAsync("/privacy?lang=" + Uri.EscapeDataString(language), "en");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"There is no privacy notice in '{language}'. It is offered in: en, da.", await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string? language)
    {
        using var client = new HttpClient { BaseAddress = _app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (language is not null) request.Headers.TryAddWithoutValidation("Accept-Language", language);
        return await client.SendAsync(request);
    }
}
