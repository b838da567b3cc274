using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Marketing.CookieAnalyzer>;

namespace GdprKit.Analyzers.Tests.Rules.Marketing;

public sealed class UndeclaredCookieTests
{
    private const string Host = "using Microsoft.AspNetCore.Http; [assembly: DataController(\"Shop\")] ";
    private const string Declared = "[Cookie(\"cart\", CookiePurpose.StrictlyNecessary)] public class Cart; ";

    [Theory]
    [InlineData("response.Cookies.Append({|GDPR8003:\"ab\"|}, \"1\");")]
    [InlineData("response.Cookies.Append({|GDPR8003:\"ab\"|}, \"1\", new CookieOptions());")]
    [InlineData("response.Cookies.Append(value: \"1\", key: {|GDPR8003:\"ab\"|});")]
    [InlineData("const string Name = \"ab\"; response.Cookies.Append({|GDPR8003:Name|}, \"1\");")]
    [InlineData("_ = new CookieBuilder { Name = {|GDPR8003:\"login\"|} };")]
    [InlineData("new CookieBuilder().Name = {|GDPR8003:\"login\"|};")]
    // A tracker is no framework's cookie.
    [InlineData("response.Cookies.Append({|GDPR8003:\"_ga\"|}, \"1\");")]
    // Case counts in names of cookies.
    [InlineData("response.Cookies.Append({|GDPR8003:\"Cart\"|}, \"1\");")]
    public Task Fires(string code) => Verify.VerifyAsync($"{Host}{Declared}public class Page {{ public void Show(HttpResponse response) {{ {code} }} }}");

    [Fact]
    public Task Fires_where_an_activity_and_no_cookie_is_declared() => Verify.VerifyAsync(
        Host + "[ProcessingActivity(\"a\")] public class A { public void Show(HttpResponse response) => response.Cookies.Append({|GDPR8003:\"ab\"|}, \"1\"); }");

    [Fact]
    public Task Fires_in_a_library_that_declares_its_cookies() => Verify.VerifyAsync(
        $"using Microsoft.AspNetCore.Http; {Declared}public class Page {{ public void Show(HttpResponse response) => response.Cookies.Append({{|GDPR8003:\"ab\"|}}, \"1\"); }}");

    [Theory]
    [InlineData("response.Cookies.Append(\"cart\", \"1\");")]
    [InlineData("response.Cookies.Append(response.ToString()!, \"1\");")]
    [InlineData("response.Cookies.Append(\".AspNetCore.Session\", \"1\");")]
    [InlineData("response.Cookies.Delete(\"ab\");")]
    [InlineData("response.Headers.Append(\"ab\", \"1\");")]
    [InlineData("new System.Text.StringBuilder().Append(\"ab\", 0, 1);")]
    [InlineData("var other = new System.Net.Cookie(); other.Name = \"ab\";")]
    public Task Is_silent(string code) => Verify.VerifyAsync($"{Host}{Declared}public class Page {{ public void Show(HttpResponse response) {{ {code} }} }}");

    [Theory]
    [InlineData("[assembly: Cookie(\"ab\", CookiePurpose.Statistics)]", "")]
    [InlineData("", "[ProcessingActivity(\"a\")] [Cookie(\"cart, ab; cd\", CookiePurpose.Statistics)] public class A;")]
    [InlineData("", "[Cookie(\"a*\", CookiePurpose.Statistics)] public class A;")]
    // What is declared in words may be any.
    [InlineData("", "[Cookie(\"session cookie\", CookiePurpose.StrictlyNecessary)] public class A;")]
    [InlineData("", "[Cookie(\"sessionscookie\", CookiePurpose.StrictlyNecessary)] public class A;")]
    // No rule of law speaks of code that declares nothing.
    [InlineData("", "public class A;")]
    public Task Is_silent_where_it_is_declared(string assembly, string types) => Verify.VerifyAsync(
        $"using Microsoft.AspNetCore.Http; [assembly: DataController(\"Shop\")] {assembly} {types} public class Page {{ public void Show(HttpResponse response) => response.Cookies.Append(\"ab\", \"1\"); }}");

    [Theory]
    // A library's app may declare its cookies.
    [InlineData("[ProcessingActivity(\"a\")] public class A;")]
    [InlineData("")]
    public Task Is_silent_in_a_library(string types) => Verify.VerifyAsync(
        $"using Microsoft.AspNetCore.Http; {types} public class Page {{ public void Show(HttpResponse response) => response.Cookies.Append(\"ab\", \"1\"); }}");

    [Fact]
    public Task Is_silent_where_a_referenced_assembly_declares_it()
    {
        var library = GeneratorRun.Of(TestCompilation.Create("[Cookie(\"ab\", CookiePurpose.Statistics)] public class Statistics;", "Lib")).Output.ToMetadataReference();
        return Verify.VerifyAsync($"{Host}{Declared}public class Page {{ public void Show(HttpResponse response) => response.Cookies.Append(\"ab\", \"1\"); }}", references: [library]);
    }

    [Fact]
    public async Task Message() => Assert.Equal(
        "The cookie 'ab' is set, and no [Cookie] declares it (ePrivacy Directive Art. 5(3), GDPR Art. 13): declare its name, its purpose and how long it stays",
        (await Verify.VerifyAsync($"{Host}{Declared}public class Page {{ public void Show(HttpResponse response) => response.Cookies.Append({{|GDPR8003:\"ab\"|}}, \"1\"); }}")).Single().GetMessage());
}
