using GdprKit.Declarations.Law;

namespace GdprKit.Register.Tests.Law;

/// <summary>Services are known by assembly, and recipients by name.</summary>
public sealed class KnownProcessorsTests
{
    [Theory]
    [InlineData("SendGrid", "Twilio SendGrid")]
    [InlineData("sendgrid", "Twilio SendGrid")]
    [InlineData("Stripe.net", "Stripe")]
    [InlineData("Sentry.AspNetCore", "Sentry (Functional Software)")]
    [InlineData("Microsoft.ApplicationInsights.AspNetCore", "Microsoft")]
    [InlineData("Azure.AI.OpenAI", "Microsoft")]
    [InlineData("Azure.Storage.Blobs", "Microsoft")]
    [InlineData("Google.Cloud.Storage.V1", "Google")]
    [InlineData("Anthropic", "Anthropic")]
    [InlineData("Anthropic.Bedrock", "Amazon Web Services")]
    [InlineData("Elmah.Io.AspNetCore", "elmah.io")]
    // Nobody in particular gets what these send.
    [InlineData("MailKit", null)]
    [InlineData("Serilog.Sinks.Seq", null)]
    [InlineData("Elastic.Apm", null)]
    [InlineData("AWSSDK.Core", null)]
    [InlineData("AWSSDK.S3", null)]
    [InlineData("Azure.Identity", null)]
    [InlineData("Microsoft.Identity.Client", null)]
    [InlineData("Google.Protobuf", null)]
    [InlineData("SentryLike", null)]
    [InlineData("SquareRoots", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Service_is_known_by_its_assembly(string? assembly, string? provider) => Assert.Equal(provider, KnownProcessors.Find(assembly)?.Provider);

    [Theory]
    [InlineData("SendGrid", "Twilio SendGrid", "US")]
    [InlineData("Our mail provider, Brevo SAS", "Brevo", "FR")]
    [InlineData("Stripe", "Stripe", "US")]
    [InlineData("stripe (card payments)", "Stripe", "US")]
    [InlineData("Stripe Payments Europe Ltd", "Stripe", "US")]
    [InlineData("Klarna Bank AB", "Klarna", "SE")]
    [InlineData("Slack och Teams", "Slack (Salesforce)", "US")]
    [InlineData("Microsoft (Azure OpenAI)", "Microsoft", "US")]
    [InlineData("Square metres", null, null)]
    [InlineData("A segment of our customers", null, null)]
    [InlineData("Mollie Andersson", null, null)]
    [InlineData("Googlers", null, null)]
    [InlineData("PostNord", null, null)]
    [InlineData("", null, null)]
    [InlineData(null, null, null)]
    public void Recipient_is_known_by_its_name(string? recipient, string? provider, string? country) =>
        Assert.Equal((provider, country), (KnownProcessors.FindByName(recipient)?.Provider, KnownProcessors.FindByName(recipient)?.Country));

    [Fact]
    public void Longest_name_wins_and_any_name_will_do()
    {
        Assert.Equal("Azure.AI.*", Assert.Single(KnownProcessors.FindByName("Microsoft Azure OpenAI")!.Assemblies));
        var insights = KnownProcessors.Find("Microsoft.ApplicationInsights")!;
        Assert.All(["Microsoft Ireland Operations Ltd", "Azure", "Application Insights"], r => Assert.True(insights.IsNamedIn(r), r));
        Assert.False(insights.IsNamedIn("Google"));
        Assert.Equal(("TechnicalSupport", true), (insights.Kind, insights.IsProcessor));
        Assert.False(KnownProcessors.Find("Stripe.net")!.IsProcessor);
    }
}
