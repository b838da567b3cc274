using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Recipients.UndeclaredProcessorAnalyzer>;
using VerifyFix = GdprKit.Testing.CodeFixVerifier<GdprKit.Analyzers.Rules.Recipients.UndeclaredProcessorAnalyzer, GdprKit.CodeFixes.Rules.Recipients.UndeclaredProcessorFix>;

namespace GdprKit.Analyzers.Tests.Rules.Recipients;

public sealed class UndeclaredProcessorTests
{
    private static readonly MetadataReference SendGrid = Package("SendGrid");
    private static readonly MetadataReference Stripe = Package("Stripe.net");

    [Fact]
    public Task Fires() => Verify.VerifyAsync("[assembly: [|DataController(\"Shop\")|]] [ProcessingActivity(\"a\")] public class A;", references: [SendGrid]);

    [Fact]
    public Task Fires_once_a_company() => Verify.VerifyAsync(
        "[assembly: {|GDPR5018:{|GDPR5018:DataController(\"Shop\")|}|}]", references: [SendGrid, Package("SendGrid.Extensions"), Stripe]);

    [Theory]
    [InlineData("[assembly: Recipient(\"Mailgun\")]")]
    [InlineData("[assembly: Recipient(RecipientKind.Hosting)]")]
    [InlineData("[assembly: Processor(\"our service providers\")]")]
    // Who is named elsewhere is no recipient.
    [InlineData("[assembly: Statement(NoticeSection.Recipients, \"SendGrid sends our mail\")]")]
    public Task Fires_where_others_are_declared(string declared) => Verify.VerifyAsync($"[assembly: [|DataController(\"Shop\")|]] {declared}", references: [SendGrid]);

    [Theory]
    [InlineData("[assembly: Processor(\"SendGrid\")]")]
    [InlineData("[assembly: Processor(\"Post\", \"Twilio Inc.\")]")]
    [InlineData("[assembly: Recipient(\"who sends our mail\", Examples = [\"SendGrid\"])]")]
    [InlineData("[assembly: Recipient(RecipientKind.Hosting, RecipientKind.Messaging)]")]
    [InlineData("[Processor(RecipientKind.TechnicalSupport)] public class SendGrid;")]
    [InlineData("[ProcessingActivity(\"a\")] [Processor(\"SendGrid\")] public class A;")]
    [InlineData("public class Customer { [PersonalData(DataCategory.Contact)] [Recipient(\"SendGrid\")] public string? Email { get; set; } }")]
    public Task Is_silent_where_it_is_declared(string declared) =>
        Verify.VerifyAsync(declared.StartsWith("[assembly", StringComparison.Ordinal) ? $"{declared} [assembly: DataController(\"Shop\")]" : $"[assembly: DataController(\"Shop\")] {declared}", references: [SendGrid]);

    [Fact]
    public Task Is_silent_where_a_referenced_assembly_declares_it()
    {
        var library = GeneratorRun.Of(TestCompilation.Create("[assembly: Processor(\"SendGrid\")]", "Lib")).Output.ToMetadataReference();
        return Verify.VerifyAsync("[assembly: DataController(\"Shop\")]", references: [SendGrid, library]);
    }

    [Fact]
    public Task Fires_for_what_a_part_keeps_from_its_app()
    {
        var library = TestCompilation.Create("public class Mail { [PersonalData(DataCategory.Contact)] public string? To { get; set; } }", "Lib", references: [SendGrid]).ToMetadataReference();
        return Verify.VerifyAsync("[assembly: [|DataController(\"Shop\")|]]", references: [library]);
    }

    [Theory]
    // A library, and an app that is no host.
    [InlineData("[ProcessingActivity(\"a\")] public class A;", OutputKind.DynamicallyLinkedLibrary)]
    [InlineData("System.Console.WriteLine(); [ProcessingActivity(\"a\")] public class A;", OutputKind.ConsoleApplication)]
    public Task Is_silent_outside_of_hosts(string source, OutputKind kind) => Verify.VerifyAsync(source, outputKind: kind, references: [SendGrid]);

    [Fact]
    public Task Is_silent_about_packages_that_nobody_stands_behind() => Verify.VerifyAsync("[assembly: DataController(\"Shop\")]", references: [Package("MailKit"), Package("SendGridless")]);

    [Theory]
    [InlineData("SendGrid", "By 'SendGrid', Twilio SendGrid (a processor, US) receives e-mail addresses and messages, and no recipient in the register names it (GDPR Art. 13(1)(e), 28, 30(1)(d)): declare [Processor(\"Twilio SendGrid\", Country = \"US\", …)]")]
    [InlineData("Stripe.net", "By 'Stripe.net', Stripe (a controller of its own, US) receives customers and payments, and no recipient in the register names it (GDPR Art. 13(1)(e), 28, 30(1)(d)): declare [Recipient(\"Stripe\", Country = \"US\")]")]
    public async Task Message(string package, string message) =>
        Assert.Equal(message, (await Verify.VerifyAsync("[assembly: [|DataController(\"Shop\")|]]", references: [Package(package)])).Single().GetMessage());

    [Fact]
    public Task Fix_declares_a_processor_below_the_controller() => VerifyFix.VerifyAsync(
        "[assembly: [|DataController(\"Shop\")|]]\n",
        "[assembly: DataController(\"Shop\")]\n[assembly: Processor(\"Twilio SendGrid\", Country = \"US\", Agreement = \"TODO: the agreement\")]\n",
        references: [SendGrid]);

    [Fact]
    public Task Fix_declares_another_controller_as_a_recipient() => VerifyFix.VerifyAsync(
        "[assembly: [|DataController(\"Shop\")|]]\n",
        "[assembly: DataController(\"Shop\")]\n[assembly: Recipient(\"Stripe\", Country = \"US\")]\n",
        references: [Stripe]);

    private static MetadataReference Package(string name) => TestCompilation.Create("public class Client;", name).ToMetadataReference();
}
