using GdprKit.Analyzers.Rules.Lawfulness;
using GdprKit.CodeFixes.Rules.Lawfulness;
using GdprKit.Testing;
using Microsoft.CodeAnalysis.CodeFixes;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Lawfulness.ConsentByDefaultAnalyzer>;
using VerifyFix = GdprKit.Testing.CodeFixVerifier<GdprKit.Analyzers.Rules.Lawfulness.ConsentByDefaultAnalyzer, GdprKit.CodeFixes.Rules.Lawfulness.ConsentByDefaultFix>;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class ConsentByDefaultTests
{
    private const string Email = " [PersonalData(DataCategory.Contact)] public string? Email { get; set; } ";

    /// <summary>As much of Entity Framework Core as a model needs.</summary>
    private const string EntityFramework = """
        namespace Microsoft.EntityFrameworkCore.Metadata.Builders
        {
            public class PropertyBuilder { }
            public class PropertyBuilder<T> : PropertyBuilder { public PropertyBuilder<T> IsRequired() => this; }
            public class EntityTypeBuilder<T>
            {
                public PropertyBuilder<P> Property<P>(System.Linq.Expressions.Expression<Func<T, P>> property) => new();
                public PropertyBuilder Property(string name) => new();
            }
        }
        namespace Microsoft.EntityFrameworkCore
        {
            using Microsoft.EntityFrameworkCore.Metadata.Builders;
            public static class RelationalPropertyBuilderExtensions { public static PropertyBuilder HasDefaultValue(this PropertyBuilder builder, object? value) => builder; }
        }
        """;

    [Theory]
    [InlineData("public bool Newsletter { get; set; } = [|true|];")]
    [InlineData("public bool? MarketingConsent { get; init; } = [|true|];")]
    [InlineData("public bool AcceptsMarketing = [|true|];")]
    [InlineData("private bool _optIn = [|true|];")]
    [InlineData("private const bool On = true; public bool SubscribedToNewsletter { get; set; } = [|On|];")]
    [InlineData("public bool OptIn { get; set; } public C() { OptIn = [|true|]; }")]
    [InlineData("public bool OptIn { get; set; } public C() => this.OptIn = [|true|];")]
    public Task Fires(string member) => Verify.VerifyAsync($"public class C {{{Email}{member} }}");

    [Theory]
    [InlineData("public record C([PersonalData(DataCategory.Contact)] string Email, bool Newsletter = [|true|]);")]
    [InlineData("[DataSubject(\"Customers\")] public class C { public bool Newsletter { get; set; } = [|true|]; }")]
    [InlineData("[ProcessingActivity(\"a\")] public class C { public bool Newsletter { get; set; } = [|true|]; }")]
    [InlineData("public class Person { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } } public class C : Person { public bool Newsletter { get; set; } = [|true|]; }")]
    public Task Fires_in_every_type_about_people(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("b.Property(x => x.Newsletter).HasDefaultValue([|true|]);")]
    [InlineData("b.Property(x => x.Newsletter).IsRequired().HasDefaultValue([|true|]);")]
    [InlineData("b.Property(\"Newsletter\").HasDefaultValue([|true|]);")]
    [InlineData("b.Property(nameof(C.Newsletter)).HasDefaultValue(value: [|true|]);")]
    [InlineData("b.Property(x => x.Newsletter).HasDefaultValue(false);")]
    [InlineData("b.Property(x => x.IsActive).HasDefaultValue(true);")]
    [InlineData("b.Property(\"Gone\").HasDefaultValue(true);")]
    public Task Fires_in_a_model_of_Entity_Framework_Core(string call) => Verify.VerifyAsync($$"""
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Metadata.Builders;
        {{EntityFramework}}
        public class C { {{Email}} public bool Newsletter { get; set; } public bool IsActive { get; set; } }
        public class Model { public void Configure(EntityTypeBuilder<C> b) { {{call}} } }
        """);

    [Theory]
    [InlineData("public bool Newsletter { get; set; }")]
    [InlineData("public bool Newsletter { get; set; } = false;")]
    [InlineData("public bool IsActive { get; set; } = true;")]
    [InlineData("public string Newsletter { get; set; } = \"true\";")]
    [InlineData("public object Newsletter { get; set; } = true;")]
    // What says something else of a consent, or of a newsletter.
    [InlineData("public bool OptOut { get; set; } = true;")]
    [InlineData("public bool MarketingOptOut { get; set; } = true;")]
    [InlineData("public bool ConsentRequired { get; set; } = true;")]
    [InlineData("public bool ShowConsentBanner { get; set; } = true;")]
    [InlineData("public bool HasSeenConsentBanner { get; set; } = true;")]
    [InlineData("public bool NewsletterSent { get; set; } = true;")]
    [InlineData("public bool MarketingEnabled { get; set; } = true;")]
    [InlineData("public bool AcceptsTerms { get; set; } = true;")]
    // The code copies what somebody has said.
    [InlineData("public bool OptIn { get; set; } public C(bool optIn) { OptIn = optIn; }")]
    [InlineData("public bool OptIn { get; set; } public C(bool asked) { if (asked) { OptIn = true; } }")]
    [InlineData("public bool OptIn { get; set; } public void Accept() { OptIn = true; }")]
    [InlineData("public bool OptIn { get; set; } public C() { } public static C Of(C other) { other.OptIn = true; return other; }")]
    [InlineData("public bool OptIn { get; set; } public C() { var other = new C(1); other.OptIn = true; } private C(int i) { }")]
    [InlineData("public C(bool newsletter = true) { }")]
    [InlineData("[NotPersonalData(\"the setting of a campaign\")] public bool Newsletter { get; set; } = true;")]
    public Task Is_silent(string member) => Verify.VerifyAsync($"public class C {{{Email}{member} }}");

    [Theory]
    // No rule of law speaks of code that declares nothing.
    [InlineData("public class C { public string? Email { get; set; } public bool Newsletter { get; set; } = true; }")]
    [InlineData("[NotPersonalData(\"a template\")] public class C { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } public bool Newsletter { get; set; } = true; }")]
    public Task Is_silent_in_types_that_are_not_about_people(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("MarketingConsent", true)]
    [InlineData("consent_given", true)]
    [InlineData("HasOptedIn", true)]
    [InlineData("Samtycke", true)]
    [InlineData("SamtyckerTillReklam", true)]
    [InlineData("VillHaNyhetsbrev", true)]
    [InlineData("ØnskerNyhedsbrev", true)]
    [InlineData("Einwilligung", true)]
    [InlineData("NewsletterAbonniert", true)]
    [InlineData("ConsentementPublicite", true)]
    [InlineData("EmailMarketing", true)]
    [InlineData("NewsletterSubscriptionEnabled", false)]
    [InlineData("IsConsentWithdrawn", false)]
    [InlineData("Consensus", false)]
    [InlineData("MarketingTeam", false)]
    [InlineData("OffersDelivery", false)]
    [InlineData("Unsubscribed", false)]
    public void Names(string name, bool isConsent) => Assert.Equal(isConsent, ConsentWords.IsConsent(name));

    [Fact]
    public async Task Message() => Assert.Equal(
        "'Newsletter' is true before anybody has consented (GDPR Art. 4(11), Recital 32): let it be false until somebody sets it",
        (await Verify.VerifyAsync($"public class C {{{Email}public bool Newsletter {{ get; set; }} = [|true|]; }}")).Single().GetMessage());

    [Theory]
    [InlineData("public bool Newsletter { get; set; } = [|true|]; // by mail", "public bool Newsletter { get; set; } // by mail")]
    [InlineData("public bool? OptIn = [|true|], Other;", "public bool? OptIn, Other;")]
    [InlineData("public bool OptIn { get; set; } public C() { OptIn = [|true|]; }", "public bool OptIn { get; set; } public C() { OptIn = false; }")]
    public Task Fix(string member, string expected) => VerifyFix.VerifyAsync($"public class C {{{Email}{member}\n}}", $"public class C {{{Email}{expected}\n}}");

    [Fact]
    public Task Fix_of_a_record() => VerifyFix.VerifyAsync(
        "public record C([PersonalData(DataCategory.Contact)] string Email, bool Newsletter = [|true|]);",
        "public record C([PersonalData(DataCategory.Contact)] string Email, bool Newsletter = false);");

    [Fact]
    public void Fix_has_a_fix_all() => Assert.Same(WellKnownFixAllProviders.BatchFixer, new ConsentByDefaultFix().GetFixAllProvider());
}
