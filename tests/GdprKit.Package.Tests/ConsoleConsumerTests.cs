namespace GdprKit.Package.Tests;

/// <summary>The first five minutes: one package added to an empty console project.</summary>
[Collection(PackageCollection.Name)]
public sealed class ConsoleConsumerTests(PackedFeed feed)
{
    private const string Customer = """public class Customer { public string Email { get; set; } = ""; }""";

    [Fact]
    public async Task Untagged_member_is_a_warning_at_its_name()
    {
        var built = (await Console(Customer).BuildAsync("App")).Succeeds().Says("warning GDPR1001");

        Assert.Contains($"Customer.cs(1,{Customer.IndexOf("Email", StringComparison.Ordinal) + 1}): warning GDPR1001", built.Output);
    }

    [Fact]
    public async Task Untagged_member_fails_a_build_with_warnings_as_errors() =>
        (await Console(Customer).BuildAsync("App", "-warnaserror")).Fails().Says("error GDPR1001");

    [Fact]
    public async Task Dotnet_format_tags_the_member_and_a_declared_activity_makes_the_build_clean()
    {
        var console = Console(Customer);

        (await console.DotnetAsync("restore", "App")).Succeeds();
        (await console.DotnetAsync("format", "analyzers", "App/App.csproj", "--diagnostics", "GDPR1001", "--no-restore")).Succeeds();

        Assert.Contains("[PersonalData(DataCategory.Contact)]", console.Read("App/Customer.cs"));

        console.With("App/Organisation.cs", Shop.Organisation).With("App/AnswerCustomers.cs", """
            using GdprKit;

            [ProcessingActivity("answer customers who write to us")]
            [DataSubject("customers", DataSubjectCategory.Customer)]
            [Processes(typeof(Customer), nameof(Customer.Email))]
            [LegalBasis(Article6.LegitimateInterests, "customers expect an answer", BalancingTest = "docs/answers.md")]
            [Retention(Years = 1, After = RetentionEvent.LastActivity)]
            public sealed class AnswerCustomers;
            """);
        (await console.BuildAsync("App", "-warnaserror", "--no-restore")).IsClean();
    }

    [Fact]
    public async Task Dotnet_format_copies_a_lost_tag_into_the_file_of_the_member()
    {
        var console = Console("""using GdprKit; public class Customer { [PersonalData(DataCategory.Contact, Label = "e-mail")] public string Email { get; set; } = ""; }""")
            .With("App/Organisation.cs", Shop.Organisation)
            .With("App/Sales.cs", """
                using GdprKit;

                [ProcessingActivity("sell"), DataSubject("customers"), Processes(typeof(Customer)), LegalBasis(Article6.LegitimateInterests, "to sell", BalancingTest = "docs/sales.md"), Retention(Years = 1, After = RetentionEvent.OrderCompleted)]
                public class Sales;
                """)
            .With("App/Receipt.cs", """public record Receipt(int Number, string SentTo);""")
            .With("App/Shop.cs", """public static class Shop { public static Receipt Print(Customer c) => new(1, c.Email); }""");

        (await console.BuildAsync("App")).Succeeds().Says("warning GDPR1013");
        (await console.DotnetAsync("format", "analyzers", "App/App.csproj", "--diagnostics", "GDPR1013", "--no-restore")).Succeeds();

        Assert.Contains("""record Receipt(int Number, [PersonalData(DataCategory.Contact, Label = "e-mail")] string SentTo);""", console.Read("App/Receipt.cs"));
        Assert.StartsWith("using GdprKit;", console.Read("App/Receipt.cs"), StringComparison.Ordinal);
        console.With("App/Sales.cs", console.Read("App/Sales.cs").Replace("Processes(typeof(Customer))", "Processes(typeof(Customer)), Processes(typeof(Receipt))", StringComparison.Ordinal));
        (await console.BuildAsync("App", "-warnaserror", "--no-restore")).IsClean();
    }

    [Fact]
    public async Task Translation_beside_the_project_is_found_filled_and_read()
    {
        var console = Console("")
            .With("App/Organisation.cs", Shop.Organisation)
            .With("App/Sales.cs", """
                using GdprKit;

                [ProcessingActivity("sell"), DataSubject(DataSubjectCategory.Customer), Processes(DataCategory.Contact, Provision = Provision.Contractual), LegalBasis(Article6.Contract), Retention(Years = 1, After = RetentionEvent.OrderCompleted)]
                public class Sales;
                """)
            .With("App/PrivacyNotice.da.xlf", """
                <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
                  <file original="App" source-language="en" target-language="da" datatype="plaintext">
                    <body>
                    </body>
                  </file>
                </xliff>
                """);

        (await console.BuildAsync("App")).Succeeds().Says("warning GDPR3009");
        (await console.DotnetAsync("format", "analyzers", "App/App.csproj", "--diagnostics", "GDPR3009", "--no-restore")).Succeeds();
        Assert.Contains("<target state=\"new\">sell</target>", console.Read("App/PrivacyNotice.da.xlf"));

        console.With("App/PrivacyNotice.da.xlf", console.Read("App/PrivacyNotice.da.xlf").Replace("<target state=\"new\">sell</target>", "<target>sælge</target>"));
        (await console.BuildAsync("App", "-warnaserror", "--no-restore")).IsClean();
        Assert.Contains("sælge", AssemblyFragment.Read(Path.Combine(console.Folder, "App/bin/Debug/net10.0/App.dll")));
    }

    [Fact]
    public async Task Test_project_is_left_alone()
    {
        var console = Console(Customer, "<IsTestProject>true</IsTestProject>");

        (await console.BuildAsync("App")).IsClean();
    }

    private Consumer Console(string customer, string properties = "")
    {
        var consumer = feed.NewConsumer();
        return consumer.WithConsole("App/App.csproj", consumer.Package("GdprKit"), properties)
            .With("App/Program.cs", """Console.WriteLine("Hello, World!");""")
            .With("App/Customer.cs", customer);
    }
}
