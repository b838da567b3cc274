using System.Globalization;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Register.Tests.Changes;

/// <summary>GDPR9101 to GDPR9109: each kind of change is told by its own rule, once, where it was made.</summary>
public sealed class RegisterChangeTests
{
    private const string Shop = """
        public class Customer
        {
            [PersonalData(DataCategory.Contact)] public string? Email { get; set; }
            [PersonalData(DataCategory.Contact)] public string? Phone { get; set; }
        }
        [Processor("Mailgun")] public class Mailer;
        [ProcessingActivity("deliver what you ordered")] [Processes(typeof(Customer))]
        [LegalBasis(Article6.Contract, "the purchase")] [Retention(Years = 3, After = RetentionEvent.OrderCompleted)] [Recipient("Post A/S")]
        public class Delivery;
        [ProcessingActivity("answer questions", Examples = new[] { "about goods" })] [Processes(typeof(Customer), "Email")]
        [LegalBasis(Article6.LegitimateInterests)] [Retention("until it is answered")] [Recipient(typeof(Mailer))]
        public class Support;
        """;

    private const string Controller = "DataController(\"Shop ApS\", Country = \"DK\")";

    [Theory]
    // Activities
    [InlineData("public class Delivery;", "public class Delivery; [ProcessingActivity(\"take returns\")] public class Returns;", "GDPR9101 Returns")]
    [InlineData("[ProcessingActivity(\"answer questions\", Examples = new[] { \"about goods\" })]", "", "GDPR9102 " + Controller)]
    // Data
    [InlineData("[Processes(typeof(Customer))]", "[Processes(typeof(Customer))] [Processes(DataCategory.Financial, \"card\")]", "GDPR9103 Processes(DataCategory.Financial, \"card\")")]
    [InlineData("DataCategory.Contact)] public string? Phone", "DataCategory.Location)] public string? Phone", "GDPR9103 PersonalData(DataCategory.Location)")]
    [InlineData("public string? Phone { get; set; }", "public string? Phone { get; set; } [PersonalData(DataCategory.Health)] [Retention(Days = 1)] public string? Allergies { get; set; }", "GDPR9104 PersonalData(DataCategory.Health)")]
    [InlineData("[Processes(typeof(Customer))]", "[Processes(typeof(Customer))] [Processes(DataCategory.CriminalOffence, \"fraud\")]", "GDPR9104 Processes(DataCategory.CriminalOffence, \"fraud\")")]
    [InlineData("[Processes(typeof(Customer), \"Email\")]", "[Processes(typeof(Customer), \"Email\", \"Phone\")]", "GDPR9109 Processes(typeof(Customer), \"Email\", \"Phone\")")]
    [InlineData("[PersonalData(DataCategory.Contact)] public string? Phone", "[PersonalData(DataCategory.Contact, Label = \"phone number\")] public string? Phone", "GDPR9109 PersonalData(DataCategory.Contact, Label = \"phone number\")")]
    [InlineData("[PersonalData(DataCategory.Contact)] public string? Phone", "public string? Phone", "GDPR9109 Delivery")]
    // Retention
    [InlineData("Years = 3,", "Years = 5,", "GDPR9105 Retention(Years = 5, After = RetentionEvent.OrderCompleted)")]
    [InlineData("Years = 3, After", "After", "GDPR9105 Retention(After = RetentionEvent.OrderCompleted)")]
    [InlineData("Retention(Years = 3,", "Retention(Years = 3, Until = RetentionEvent.ClaimSettled, Whichever = Whichever.Last,", "GDPR9105 Retention(Years = 3, Until = RetentionEvent.ClaimSettled, Whichever = Whichever.Last, After = RetentionEvent.OrderCompleted)")]
    [InlineData("Retention(Years = 3,", "Retention(Years = 3, Anchor = RetentionAnchor.EndOfCalendarYear,", "GDPR9105 Retention(Years = 3, Anchor = RetentionAnchor.EndOfCalendarYear, After = RetentionEvent.OrderCompleted)")]
    [InlineData("[Retention(Years = 3, After = RetentionEvent.OrderCompleted)] ", "", "GDPR9105 Delivery")]
    [InlineData("[PersonalData(DataCategory.Contact)] public string? Phone", "[PersonalData(DataCategory.Contact)] [Retention(Years = 4, After = RetentionEvent.OrderCompleted)] public string? Phone", "GDPR9105 Retention(Years = 4, After = RetentionEvent.OrderCompleted)")]
    [InlineData("Years = 3,", "Years = 2,", "GDPR9109 Retention(Years = 2, After = RetentionEvent.OrderCompleted)")]
    [InlineData("Years = 3,", "Days = 1096,", "GDPR9109 Retention(Days = 1096, After = RetentionEvent.OrderCompleted)")]
    [InlineData("RetentionEvent.OrderCompleted)", "RetentionEvent.ContractEnded)", "GDPR9109 Retention(Years = 3, After = RetentionEvent.ContractEnded)")]
    [InlineData("until it is answered", "until it is forgotten", "GDPR9109 Retention(\"until it is forgotten\")")]
    // Bases
    [InlineData("LegalBasis(Article6.Contract,", "LegalBasis(Article6.Consent,", "GDPR9106 LegalBasis(Article6.Consent, \"the purchase\")")]
    [InlineData("[LegalBasis(Article6.LegitimateInterests)]", "[LegalBasis(Article6.LegitimateInterests)] [LegalBasis(Article9.LegalClaims)]", "GDPR9106 LegalBasis(Article9.LegalClaims)")]
    [InlineData("[PersonalData(DataCategory.Contact)] public string? Phone", "[PersonalData(DataCategory.Contact)] [LegalBasis(Article6.Consent)] public string? Phone", "GDPR9106 LegalBasis(Article6.Consent)")]
    [InlineData("[LegalBasis(Article6.LegitimateInterests)]", "", "GDPR9106 Support")]
    [InlineData("\"the purchase\"", "\"the sale\"", "GDPR9109 LegalBasis(Article6.Contract, \"the sale\")")]
    // Recipients
    [InlineData("[Recipient(\"Post A/S\")]", "[Recipient(\"Post A/S\")] [Processor(\"Packers\")]", "GDPR9107 Processor(\"Packers\")")]
    [InlineData("[Processor(\"Mailgun\")]", "[Processor(\"Mailgun\")] [Recipient(\"Cloud\")]", "GDPR9107 Recipient(typeof(Mailer))")]
    [InlineData("[Processor(\"Mailgun\")]", "[Processor(\"Mailgun\", Agreement = \"2025/7\")]", "GDPR9109 Recipient(typeof(Mailer))")]
    [InlineData("[Processor(\"Mailgun\")] public class Mailer", "[Processor(\"Sendgrid\")] public class Mailer", "GDPR9109 Recipient(typeof(Mailer))")]
    [InlineData("[Recipient(\"Post A/S\")]", "", "GDPR9109 Delivery")]
    // Third countries
    [InlineData("[Recipient(\"Post A/S\")]", "[Recipient(\"Post A/S\")] [Transfer(\"US\", TransferGround.StandardContractualClauses)]", "GDPR9108 Transfer(\"US\", TransferGround.StandardContractualClauses)")]
    [InlineData("[Processor(\"Mailgun\")]", "[Processor(\"Mailgun\")] [Transfer(\"IN\", TransferGround.StandardContractualClauses)]", "GDPR9108 Transfer(\"IN\", TransferGround.StandardContractualClauses)")]
    [InlineData("[Recipient(\"Post A/S\")]", "[Recipient(\"Post A/S\", Country = \"US\")]", "GDPR9108 Recipient(\"Post A/S\", Country = \"US\")")]
    [InlineData("[Recipient(\"Post A/S\")]", "[Recipient(\"Post A/S\", Country = \"NO\")]", "GDPR9109 Recipient(\"Post A/S\", Country = \"NO\")")]
    // The rest
    [InlineData("answer questions", "answer your questions", "GDPR9109 Support")]
    [InlineData("about goods", "about the goods", "GDPR9109 Support")]
    [InlineData("public class Support", "[StoredIn(\"CRM\")] public class Support", "GDPR9109 StoredIn(\"CRM\")")]
    [InlineData("public class Customer", "[DataSubject(\"customers\")] public class Customer", "GDPR9109 DataSubject(\"customers\");GDPR9109 DataSubject(\"customers\")")]
    [InlineData("public class Customer", "[assembly: SecurityMeasure(Measure.Physical)] public class Customer", "GDPR9109 SecurityMeasure(Measure.Physical)")]
    [InlineData("public class Customer", "[assembly: PrivacyNotice(Language = \"sv\")] public class Customer", "GDPR9109 PrivacyNotice(Language = \"sv\");GDPR9109 PrivacyNotice(Language = \"sv\")")]
    [InlineData("public class Customer", "[assembly: PrivacyNotice] public class Customer", "GDPR9109 PrivacyNotice")]
    [InlineData("public class Customer", "[assembly: System.Resources.NeutralResourcesLanguage(\"sv\")] public class Customer", "GDPR9109 " + Controller)]
    [InlineData("public class Customer {", "public class Customer { [NotPersonalData(\"made up\")] public string? Alias { get; set; }", "GDPR9109 NotPersonalData(\"made up\")")]
    public async Task Change_is_told_where_it_is_made(string from, string to, string expected)
    {
        var source = Shop.ReplaceLineEndings(" ").Replace("        ", "", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal);
        Assert.Contains(from, source, StringComparison.Ordinal);
        var edited = source.Replace(from, to, StringComparison.Ordinal);
        if (to.StartsWith("[assembly", StringComparison.Ordinal)) edited = to[..to.IndexOf(" public", StringComparison.Ordinal)] + source;

        Assert.Equal(expected, Said(await ChangingApp.Of(edited).SinceAsync(ChangingApp.Of(source))));
    }

    [Theory]
    [InlineData("[Processes(typeof(Customer))]", "[Processes(typeof(Customer))] [Processes(DataCategory.Health, \"allergies\")]", "The activity 'Delivery' now processes the category 'Health', which it does not have in the approved register (GDPR Art. 9, 10, 35): accept it with 'dotnet build -p:GdprKitAcceptRegister=true', or take it back")]
    [InlineData("Years = 3,", "Years = 5,", "The activity 'Delivery' now keeps its data longer: 'P5Y after OrderCompleted' instead of 'P3Y after OrderCompleted' (GDPR Art. 5(1)(e), 13(2)(a)): accept it with 'dotnet build -p:GdprKitAcceptRegister=true', or take it back")]
    [InlineData("Article6.Contract", "Article6.Consent", "The activity 'Delivery' rests on 'Art. 6 Consent' instead of 'Art. 6 Contract' (GDPR Art. 6(1), 13(1)(c)): accept it with 'dotnet build -p:GdprKitAcceptRegister=true', or take it back")]
    [InlineData("\"answer questions\"", "\"answer you\"", "The activity 'Support' differs from the approved register in 'purpose': 'answer you' instead of 'answer questions' (GDPR Art. 5(2), 13(3), 30(1)): accept it with 'dotnet build -p:GdprKitAcceptRegister=true', or take it back")]
    public async Task Message_says_what_changed(string from, string to, string message) =>
        Assert.Equal(message, Assert.Single(await ChangingApp.Of(Shop.Replace(from, to, StringComparison.Ordinal)).SinceAsync(ChangingApp.Of(Shop))).GetMessage(CultureInfo.InvariantCulture));

    /// <summary>What changed together is told one by one.</summary>
    [Fact]
    public async Task No_change_hides_another()
    {
        var edited = Shop.Replace("Years = 3", "Years = 5", StringComparison.Ordinal).Replace("[Recipient(\"Post A/S\")]", "[Recipient(\"Post Nord\")] [Transfer(\"US\")] [StoredIn(\"CRM\")]", StringComparison.Ordinal)
            .Replace("[Processes(typeof(Customer))]", "[Processes(typeof(Customer))] [Processes(DataCategory.Health)]", StringComparison.Ordinal);

        Assert.Equal(
            ["GDPR9104", "GDPR9105", "GDPR9107", "GDPR9108", "GDPR9109", "GDPR9109"],
            (await ChangingApp.Of(edited).SinceAsync(ChangingApp.Of(Shop))).Select(d => d.Id));
    }

    [Theory]
    [InlineData("class Support", "class Help", "GDPR9101 Help;GDPR9102 " + Controller)]
    [InlineData("new[] { \"about goods\" })] [Processes(typeof(Customer), \"Email\")]\n[LegalBasis", "new[] { \"about goods\" }, FormerIds = new[] { \"support\" }, Id = \"help\")] [Processes(typeof(Customer), \"Email\")]\n[LegalBasis", "")]
    [InlineData("Email", "Address", "")]
    [InlineData("class Customer", "class Client", "")]
    [InlineData("[Recipient(\"Post A/S\")]\npublic class Delivery;", "[Recipient(\"Post A/S\")]\npublic partial class Delivery; public partial class Delivery { public int Number { get; set; } }", "")]
    [InlineData("public class Delivery;", "public class Delivery; public class Unrelated { public int Value { get; set; } }", "")]
    public async Task Code_names_are_no_content(string from, string to, string expected)
    {
        var source = Shop.ReplaceLineEndings("\n");
        Assert.Contains(from, source, StringComparison.Ordinal);
        var edited = source.Replace(from, to, StringComparison.Ordinal);
        if (from == "class Customer") edited = edited.Replace("typeof(Customer)", "typeof(Client)", StringComparison.Ordinal);

        Assert.Equal(expected, Said(await ChangingApp.Of(edited).SinceAsync(ChangingApp.Of(source))));
    }

    [Fact]
    public async Task Renamed_class_is_found_again_by_its_former_identifier()
    {
        var renamed = Shop.Replace("class Support", "class Help", StringComparison.Ordinal);
        var removed = (await ChangingApp.Of(renamed).SinceAsync(ChangingApp.Of(Shop))).Single(d => d.Id == "GDPR9102").GetMessage(CultureInfo.InvariantCulture);
        var declared = renamed.Replace("\"answer questions\"", "\"answer questions\", FormerIds = new[] { \"support\" }", StringComparison.Ordinal);

        Assert.Contains("the new activity 'Help' has the same purpose: if it was renamed, say FormerIds = [\"support\"] there", removed, StringComparison.Ordinal);
        Assert.Empty(await ChangingApp.Of(declared).SinceAsync(ChangingApp.Of(Shop)));
    }

    [Fact]
    public async Task Renamed_recipient_is_found_again_by_its_former_identifier()
    {
        var renamed = Shop.Replace("Mailer", "Postman", StringComparison.Ordinal);

        Assert.Equal("GDPR9109 Recipient(typeof(Postman))", Said(await ChangingApp.Of(renamed).SinceAsync(ChangingApp.Of(Shop))));
        Assert.Empty(await ChangingApp.Of(renamed.Replace("[Processor(\"Mailgun\")]", "[Processor(\"Mailgun\", FormerIds = new[] { \"mailer\" })]", StringComparison.Ordinal)).SinceAsync(ChangingApp.Of(Shop)));
    }

    [Fact]
    public async Task Order_is_no_content()
    {
        const string One = "[LegalBasis(Article6.Contract)] [LegalBasis(Article6.LegalObligation, \"VAT\")] [Recipient(\"a\")] [Recipient(\"b\")] [ProcessingActivity(\"x\")] public class X { [PersonalData(DataCategory.Contact)] public int A { get; set; } [PersonalData(DataCategory.Financial)] public int B { get; set; } }";
        const string Other = "[ProcessingActivity(\"x\")] [Recipient(\"b\")] [Recipient(\"a\")] [LegalBasis(Article6.LegalObligation, \"VAT\")] [LegalBasis(Article6.Contract)] public class X { [PersonalData(DataCategory.Financial)] public int B { get; set; } [PersonalData(DataCategory.Contact)] public int A { get; set; } }";

        Assert.Empty(await ChangingApp.Of(Other).SinceAsync(ChangingApp.Of(One)));
    }

    /// <summary>A text has the line ends of the checkout.</summary>
    [Theory]
    [InlineData("\r\n", "\n")]
    [InlineData("\n", "\r\n")]
    public async Task Line_ends_of_the_checkout_are_no_content(string approved, string current)
    {
        static ChangingApp App(string lineEnd) => ChangingApp.Of($"[ProcessingActivity(@\"deliver{lineEnd}what you ordered\")] public class X;");

        Assert.Empty(await App(current).SinceAsync(App(approved)));
    }

    [Fact]
    public async Task Change_in_a_library_is_told_at_the_controller()
    {
        const string Library = "[ProcessingActivity(\"deliver\")] [Recipient(\"Post\")] public class Delivery { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }";
        var (approved, current) = (ChangingApp.Of("", ("Lib", Library)), ChangingApp.Of("", ("Lib", Library.Replace("\"Post\"", "\"Couriers\"", StringComparison.Ordinal))));
        var said = await current.SinceAsync(approved);

        Assert.Equal($"GDPR9107 {Controller};GDPR9109 {Controller}", Said(said));
        Assert.StartsWith("The activity 'Delivery' (in the referenced assembly 'Lib') now has the recipient 'Couriers'", said[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(await current.SinceAsync(current));
    }

    [Fact]
    public async Task Translations_are_part_of_the_register()
    {
        var app = ChangingApp.Of(Shop);
        var approved = app.With(TestFile.Translation("da", ("answer questions", "svare"), ("origin", "kilde")));
        var changed = app.With(TestFile.Translation("da", ("answer questions", "besvare"), ("origin", "kilde")));

        Assert.Empty(await approved.SinceAsync(approved));
        Assert.Equal("GDPR9109 " + Controller, Said(await changed.SinceAsync(approved)));
        Assert.Equal("GDPR9109 " + Controller, Said(await app.SinceAsync(approved)));
    }

    /// <summary>What is suppressed, and why, is part of the register.</summary>
    [Fact]
    public async Task Suppressions_are_part_of_the_register()
    {
        const string Suppressed = """
            [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("GdprKit.Retention", "GDPR4001", Justification = "all")]
            [ProcessingActivity("x")] [System.Diagnostics.CodeAnalysis.SuppressMessage("GdprKit.Lawfulness", "GDPR2003:title", Justification = "one")]
            public class X { [System.Diagnostics.CodeAnalysis.SuppressMessage("GdprKit.Inventory", "GDPR1001")] public int A, B; }
            """;
        var app = ChangingApp.Of(Suppressed);
        var edited = ChangingApp.Of(Suppressed.Replace("\"one\"", "\"another\"", StringComparison.Ordinal));

        Assert.Equal(4, app.Register.Suppressions.Count);
        Assert.Empty((await app.SinceAsync(app)).Select(d => d.ToString()));
        Assert.Equal(
            "GDPR9109 System.Diagnostics.CodeAnalysis.SuppressMessage(\"GdprKit.Lawfulness\", \"GDPR2003:title\", Justification = \"another\")",
            Said(await edited.SinceAsync(app)));
    }

    /// <summary>Of activities that share an identifier, each has its counterpart.</summary>
    [Fact]
    public async Task Shared_identifiers_are_kept_apart()
    {
        const string Two = "[ProcessingActivity(\"a\", Id = \"x\")] public class A; [ProcessingActivity(\"b\", Id = \"x\")] public class B;";

        Assert.Empty(await ChangingApp.Of(Two).SinceAsync(ChangingApp.Of(Two)));
        Assert.Equal("GDPR9101 C", Said(await ChangingApp.Of(Two + "[ProcessingActivity(\"c\", Id = \"x\")] public class C;").SinceAsync(ChangingApp.Of(Two))));
    }

    private static string Said(IEnumerable<Diagnostic> diagnostics) =>
        string.Join(";", diagnostics.Select(d => $"{d.Id} {d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)}"));
}
