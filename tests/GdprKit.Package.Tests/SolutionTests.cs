namespace GdprKit.Package.Tests;

/// <summary>A solution as teams have them: an app tells at its controller what its libraries lack, until the app or the library says it.</summary>
[Collection(SolutionCollection.Name)]
public sealed class SolutionTests(PackedFeed feed)
{
    private const string Organisation = """
        using GdprKit;

        [assembly: DataController("Shop ApS", RegistrationNumber = "41556677", Address = "Torvet 1, 8000 Aarhus C", Country = "DK", Email = "privacy@shop.example")]
        [assembly: SecurityMeasure(Measure.AccessControl, Measure.EncryptionInTransit)]
        [assembly: Recipient("the carrier")]
        """;

    [Fact]
    public async Task App_tells_what_its_libraries_lack_until_it_is_said()
    {
        var shop = Shop();

        var built = (await shop.BuildAsync("App")).Succeeds().Says("warning GDPR1003", "warning GDPR4001", "warning GDPR5018");

        // The libraries lack nothing by themselves: only their app knows what is done with their data, and it may answer for them.
        Assert.Contains($"App/Organisation.cs(3,12): warning GDPR1003: In the referenced assembly 'Domain', 'Shop.Domain.Customer.Phone' is tagged", Slashes(built), StringComparison.Ordinal);
        Assert.Contains("App/Organisation.cs(3,12): warning GDPR4001: In the referenced assembly 'Domain', 'Shop.Domain.Orders' ", Slashes(built), StringComparison.Ordinal);
        Assert.Contains("App/Organisation.cs(3,12): warning GDPR5018: By 'Stripe.net', Stripe ", Slashes(built), StringComparison.Ordinal);
        Assert.DoesNotContain("Customer.cs(", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Orders.cs(", built.Output, StringComparison.Ordinal);

        shop.With("App/Organisation.cs", Organisation + """

            [assembly: Retention(Years = 3, After = RetentionEvent.OrderCompleted)]
            [assembly: Recipient("Stripe Payments Europe", Country = "IE")]
            """)
            .With("App/Support.cs", """
                using GdprKit;
                using Shop.Domain;

                [ProcessingActivity("answer what you ask")]
                [Processes(typeof(Customer), nameof(Customer.Phone))]
                [LegalBasis(Article6.LegitimateInterests, "customers expect an answer", BalancingTest = "docs/support.md")]
                public sealed class Support;
                """);

        (await shop.BuildAsync("App", "-warnaserror", "--no-restore")).IsClean();
    }

    /// <summary>The app references the package of a payment service, which no feed of a test can hold: a project of its name.</summary>
    private Consumer Shop()
    {
        var consumer = feed.NewConsumer();
        return consumer
            .WithLibrary("Domain/Domain.csproj", consumer.Package("GdprKit"))
            .With("Domain/Customer.cs", """
                using GdprKit;

                namespace Shop.Domain;

                [DataSubject("customers", DataSubjectCategory.Customer)]
                public sealed class Customer
                {
                    [PersonalData(DataCategory.Contact)]
                    public required string Email { get; init; }

                    [PersonalData(DataCategory.Contact)]
                    public string? Phone { get; init; }
                }
                """)
            .With("Domain/Orders.cs", """
                using GdprKit;

                namespace Shop.Domain;

                [ProcessingActivity("deliver what you ordered")]
                [Processes(typeof(Customer), nameof(Customer.Email), Provision = Provision.Contractual)]
                [LegalBasis(Article6.Contract, "the purchase")]
                public sealed class Orders;
                """)
            .WithLibrary("Payment/Payment.csproj", "", "<AssemblyName>Stripe.net</AssemblyName>")
            .With("Payment/StripeClient.cs", "namespace Stripe; public sealed class StripeClient;")
            .WithConsole("App/App.csproj", $"""
                {consumer.Package("GdprKit")}
                <ProjectReference Include="../Domain/Domain.csproj" />
                <ProjectReference Include="../Payment/Payment.csproj" />
                """)
            .With("App/Organisation.cs", Organisation)
            .With("App/Program.cs", "Console.WriteLine(new Stripe.StripeClient());");
    }

    private static string Slashes(CommandResult result) => result.Output.Replace('\\', '/');
}
