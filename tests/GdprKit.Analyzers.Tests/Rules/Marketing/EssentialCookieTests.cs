using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Marketing.CookieAnalyzer>;

namespace GdprKit.Analyzers.Tests.Rules.Marketing;

public sealed class EssentialCookieTests
{
    [Theory]
    [InlineData("Statistics", "new CookieOptions { {|GDPR8004:IsEssential = true|} }")]
    [InlineData("Marketing", "new CookieOptions { HttpOnly = true, {|GDPR8004:IsEssential = true|} }")]
    [InlineData("Preferences", "new() { {|GDPR8004:IsEssential = true|} }")]
    [InlineData("StrictlyNecessary", "new CookieOptions { IsEssential = true }")]
    [InlineData("Unspecified", "new CookieOptions { IsEssential = true }")]
    [InlineData("Statistics", "new CookieOptions { IsEssential = false }")]
    [InlineData("Statistics", "new CookieOptions { Secure = true }")]
    [InlineData("Statistics", "new CookieOptions()")]
    public Task Fires_where_the_declared_purpose_needs_consent(string purpose, string options) => Verify.VerifyAsync(Source("ab", purpose, options));

    [Fact]
    public Task Is_silent_about_another_cookie() => Verify.VerifyAsync(Source("other", "Statistics", "new CookieOptions { IsEssential = true }", "{|GDPR8003:\"ab\"|}"));

    [Fact]
    public async Task Message() => Assert.Equal(
        "The cookie 'ab' is set as essential, but it is declared for statistics (ePrivacy Directive Art. 5(3)): leave IsEssential false, so that it waits for consent",
        (await Verify.VerifyAsync(Source("ab", "Statistics", "new CookieOptions { {|GDPR8004:IsEssential = true|} }"))).Single().GetMessage());

    private static string Source(string declared, string purpose, string options, string name = "\"ab\"") => $$"""
        using Microsoft.AspNetCore.Http;
        [Cookie("{{declared}}", CookiePurpose.{{purpose}})] public class Experiment;
        public class Page { public void Show(HttpResponse response) => response.Cookies.Append({{name}}, "1", {{options}}); }
        """;
}
