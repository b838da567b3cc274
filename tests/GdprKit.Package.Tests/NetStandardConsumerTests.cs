namespace GdprKit.Package.Tests;

/// <summary>Domain assemblies are often the oldest ones: attributes and generated code must suit their language.</summary>
[Collection(PackageCollection.Name)]
public sealed class NetStandardConsumerTests(PackedFeed feed)
{
    [Fact]
    public async Task Library_for_netstandard_in_CSharp_7_3_with_declarations_is_clean()
    {
        var consumer = feed.NewConsumer();
        consumer.With("Domain/Domain.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>7.3</LangVersion>
              </PropertyGroup>
              <ItemGroup>
                {consumer.Package("GdprKit")}
              </ItemGroup>
            </Project>
            """)
            .With("Domain/Organisation.cs", Shop.Organisation)
            .With("Domain/Order.cs", """
                using GdprKit;

                namespace Shop.Domain
                {
                    [DataSubject("Customers of the shop", DataSubjectCategory.Customer)]
                    [ProcessingActivity("deliver what you ordered")]
                    [LegalBasis(Article6.Contract)]
                    [Retention(Years = 3, After = RetentionEvent.OrderCompleted)]
                    public sealed class Order
                    {
                        [PersonalData(DataCategory.Contact, Provision = Provision.Contractual)]
                        public string Email { get; set; }
                    }
                }
                """);

        (await consumer.BuildAsync("Domain", "-warnaserror")).IsClean();

        Assert.Contains("deliver what you ordered", AssemblyFragment.Read(Path.Combine(consumer.Folder, "Domain/bin/Debug/netstandard2.0/Domain.dll")));
    }
}
