namespace GdprKit.Package.Tests;

/// <summary>Data that is tagged once in a library, by classifications that are there where Microsoft's compliance library is; here one of its name.</summary>
[Collection(PackageCollection.Name)]
public sealed class RedactionConsumerTests(PackedFeed feed)
{
    private const string Customer = """
        using GdprKit;

        namespace Shop.Domain;

        [DataSubject("Customers of the shop", DataSubjectCategory.Customer)]
        public sealed class Customer
        {
            [ContactData]
            public required string Email { get; init; }
        }

        [ProcessingActivity("deliver what you ordered", Id = "orders", Title = "Orders")]
        [Processes(typeof(Customer), nameof(Customer.Email), Provision = Provision.Contractual)]
        [LegalBasis(Article6.Contract, "the purchase")]
        [Retention(Years = 3, After = RetentionEvent.OrderCompleted)]
        public sealed class Orders;
        """;

    [Fact]
    public async Task Tagged_once_it_is_classified_and_in_the_register()
    {
        var consumer = feed.NewConsumer();
        consumer.WithLibrary("Compliance/Microsoft.Extensions.Compliance.Abstractions.csproj")
            .With("Compliance/Classification.cs", """
                namespace Microsoft.Extensions.Compliance.Classification;

                public readonly record struct DataClassification(string TaxonomyName, string Value);

                [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
                public class DataClassificationAttribute : Attribute
                {
                    protected DataClassificationAttribute(DataClassification classification) => Classification = classification;

                    public DataClassification Classification { get; }
                }
                """)
            .WithLibrary("Domain/Domain.csproj", consumer.Package("GdprKit") + """<ProjectReference Include="../Compliance/Microsoft.Extensions.Compliance.Abstractions.csproj" />""")
            .With("Domain/Customer.cs", Customer)
            .WithConsole("App/App.csproj", $"""
                {consumer.Package("GdprKit.Register")}
                <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="{Shop.DependencyInjectionVersion}" />
                <ProjectReference Include="../Domain/Domain.csproj" />
                """)
            .With("App/Organisation.cs", Shop.Organisation)
            .With("App/Program.cs", """
                using GdprKit.Register;
                using Microsoft.Extensions.DependencyInjection;

                var services = new ServiceCollection().AddProcessingRegister();
                using var provider = services.BuildServiceProvider();
                var item = provider.GetRequiredService<ProcessingRegister>().Activities.Single().DataItems.Single();
                Console.WriteLine($"{item.Member} {item.Category} {new GdprKit.ContactDataAttribute().Classification}");
                """);

        (await consumer.BuildAsync("App", "-warnaserror")).IsClean();

        Assert.Equal(
            $"Shop.Domain.Customer.Email Contact DataClassification {{ TaxonomyName = GDPR, Value = Contact }}{Environment.NewLine}",
            (await consumer.DotnetAsync("run", "--no-build", "--project", "App")).Succeeds().Output);
    }

    [Fact]
    public async Task Without_the_library_there_are_no_classifications()
    {
        var consumer = feed.NewConsumer();
        consumer.WithLibrary("Domain/Domain.csproj", consumer.Package("GdprKit")).With("Domain/Customer.cs", Customer);

        Assert.Contains("error CS0246", (await consumer.BuildAsync("Domain")).Fails().Diagnostics);
    }
}
