using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Marketing;

public sealed class CookieWithoutConsentTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.CookieWithoutConsent);

    private const string App = "[assembly: DataController(\"Shop\")] ";

    [Theory]
    [InlineData(App + "[{|GDPR8004:Cookie(\"ads\", CookiePurpose.Marketing)|}] public class Ads;")]
    [InlineData("[ProcessingActivity(\"a\")] [{|GDPR8004:Cookie(\"stats\", CookiePurpose.Statistics)|}] public class A;")]
    // An opt-out is no consent.
    [InlineData(App + "[{|GDPR8004:Cookie(\"lang\", CookiePurpose.Preferences)|}] [OptOut(Via.BrowserSettings)] public class Ads;")]
    [InlineData(App + "[{|GDPR8004:Cookie(\"ads\", CookiePurpose.Marketing)|}] [Consent(\"TODO: let us use which cookies\", Kind = ConsentKind.Cookies)] public class Ads;")]
    [InlineData(App + "[assembly: {|GDPR8004:Cookie(\"ads\", CookiePurpose.Marketing)|}]")]
    // The consent of another class is to another cookie; of an activity, to something else.
    [InlineData(App + "[{|GDPR8004:Cookie(\"ads\", CookiePurpose.Marketing)|}] public class Ads; [Cookie(\"stats\", CookiePurpose.Statistics)] [Consent(\"let us count\", Kind = ConsentKind.Cookies)] public class Stats;")]
    [InlineData(App + "[assembly: {|GDPR8004:Cookie(\"ads\", CookiePurpose.Marketing)|}] [ProcessingActivity(\"a\")] [Consent(\"get news\")] public class A;")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[Cookie(\"session\", CookiePurpose.StrictlyNecessary)] public class Session;")]
    [InlineData("[Cookie(\"session\", CookiePurpose.Unspecified)] public class Session;")]
    [InlineData("[Cookie(\"ads\", CookiePurpose.Marketing)] [Consent(\"let us show ads\", Kind = ConsentKind.Cookies)] public class Ads;")]
    [InlineData("[ProcessingActivity(\"a\")] [Cookie(\"ads\", CookiePurpose.Marketing)] [LegalBasis(Article6.Consent)] public class A;")]
    [InlineData("[Consent(\"let us show ads\", Kind = ConsentKind.Cookies)] public static class G { public static class H { [Cookie(\"ads\", CookiePurpose.Marketing)] public class Ads; } }")]
    [InlineData(App + "[assembly: Cookie(\"ads\", CookiePurpose.Marketing)] [Cookie(\"stats\", CookiePurpose.Statistics)] [Consent(\"let us use cookies\", Kind = ConsentKind.Cookies)] public class Stats;")]
    [InlineData("[ProcessingActivity(\"a\")] [ProcessorFor(\"customers\")] [Cookie(\"stats\", CookiePurpose.Statistics)] public class A;")]
    // The banner's consent stands on the activity, the cookies on a class of their own; an app may have the one, a library the others.
    [InlineData(App + "[Cookie(\"stats\", CookiePurpose.Statistics)] public class Cookies; [ProcessingActivity(\"count\")] [Consent(\"let us count\", Kind = ConsentKind.Cookies)] public class Stats;")]
    [InlineData("[Cookie(\"stats\", CookiePurpose.Statistics)] public class Cookies;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData(App + "[{|GDPR8004:Cookie(\"ads\", CookiePurpose.Marketing)|}] public class Ads;",
        "[Cookie] on 'Ads' is not strictly necessary and has no consent (ePrivacy Directive Art. 5(3)): declare [Consent(…, Kind = ConsentKind.Cookies)] beside it")]
    [InlineData(App + "[assembly: {|GDPR8004:Cookie(\"ads\", CookiePurpose.Marketing)|}]",
        "[Cookie] on the assembly 'App' is not strictly necessary and has no consent: no class declares one (ePrivacy Directive Art. 5(3)): declare [Consent(…, Kind = ConsentKind.Cookies)] beside it")]
    public async Task Message_says_what_to_do(string source, string message) => Assert.Equal(message, await Verify.MessageAsync(source));

    [Fact]
    public Task Fix_leaves_the_words_to_write() => Verify.FixAsync(
        App + "\n[{|GDPR8004:Cookie(\"ads\", CookiePurpose.Marketing)|}]\npublic class Ads;\n",
        App + "\n[{|GDPR8004:Cookie(\"ads\", CookiePurpose.Marketing)|}]\n[Consent(\"TODO: let us use which cookies\", Kind = ConsentKind.Cookies)]\npublic class Ads;\n");
}
