namespace GdprKit.Package.Tests;

/// <summary>A console app with a library that has declarations; the app prints its register.</summary>
internal static class Shop
{
    public static readonly string Register = $"orders: Orders{Environment.NewLine}support: Support{Environment.NewLine}";

    /// <summary>What the app says once, for all that it does with personal data.</summary>
    public const string Organisation = """
        using GdprKit;

        [assembly: DataController("Shop ApS", RegistrationNumber = "41556677", Address = "Torvet 1, 8000 Aarhus C", Country = "DK", Email = "privacy@shop.example")]
        [assembly: SecurityMeasure(Measure.AccessControl, Measure.EncryptionInTransit)]
        [assembly: Never(DataPractice.Disclosure)]
        """;

    public static string DependencyInjectionVersion { get; } = Repository.PinnedVersion("Microsoft.Extensions.DependencyInjection.Abstractions");

    public static Consumer In(Consumer consumer, string appProperties = "", bool versions = true)
    {
        string Reference(string id, string version) =>
            versions ? $"""<PackageReference Include="{id}" Version="{version}" />""" : $"""<PackageReference Include="{id}" />""";

        return consumer
            .WithLibrary("Domain/Domain.csproj", Reference("GdprKit", consumer.Version))
            .With("Domain/Customer.cs", """
                using GdprKit;

                namespace Shop.Domain;

                [DataSubject("Customers of the shop", DataSubjectCategory.Customer)]
                public sealed class Customer
                {
                    [PersonalData(DataCategory.Contact)]
                    public required string Email { get; init; }
                }
                """)
            .With("Domain/Orders.cs", """
                using GdprKit;

                namespace Shop.Domain;

                [ProcessingActivity("deliver what you ordered", Id = "orders", Title = "Orders")]
                [Processes(typeof(Customer), nameof(Customer.Email), Provision = Provision.Contractual)]
                [LegalBasis(Article6.Contract, "the purchase")]
                [Retention(Years = 3, After = RetentionEvent.OrderCompleted)]
                public sealed class Orders;
                """)
            .WithConsole("App/App.csproj", $"""
                {Reference("GdprKit.Register", consumer.Version)}
                {Reference("Microsoft.Extensions.DependencyInjection", DependencyInjectionVersion)}
                <ProjectReference Include="../Domain/Domain.csproj" />
                """, appProperties)
            .With("App/Support.cs", """
                using GdprKit;
                using Shop.Domain;

                [ProcessingActivity("answer what you ask", Id = "support", Title = "Support")]
                [Processes(typeof(Customer), nameof(Customer.Email))]
                [LegalBasis(Article6.LegitimateInterests, "customers expect an answer", BalancingTest = "docs/support.md")]
                [Retention(Years = 1, After = RetentionEvent.CaseClosed)]
                public sealed class Support;
                """)
            .With("App/Organisation.cs", Organisation)
            .With("App/Program.cs", """
                using GdprKit.Register;
                using Microsoft.Extensions.DependencyInjection;

                var services = new ServiceCollection();
                services.AddProcessingRegister();
                using var provider = services.BuildServiceProvider();

                foreach (var activity in provider.GetRequiredService<ProcessingRegister>().Activities.OrderBy(activity => activity.Id))
                {
                    Console.WriteLine($"{activity.Id}: {activity.Title}");
                }
                """);
    }
}
