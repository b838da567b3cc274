namespace GdprKit.Package.Tests;

/// <summary>A baseline from the first command to the last line.</summary>
[Collection(SolutionCollection.Name)]
public sealed class BaselineTests(PackedFeed feed)
{
    private static readonly string[] Format = ["format", "analyzers", "Shop.slnx", "--severity", "info", "--diagnostics", "GDPR1001", "GDPR1011", "--no-restore"];

    [Fact]
    public async Task Dotnet_format_writes_the_baselines_of_a_solution_and_its_build_is_clean()
    {
        var shop = await SolutionAsync();

        (await shop.DotnetWithAsync("GdprKitWriteBaseline", "true", Format)).Succeeds();

        Assert.Equal("Shop.Order+Line`1.Email\nShop.Order.Phone\n", shop.Read("Orders/GdprKit.Baseline.txt"));
        Assert.Equal("Shop.Customer.Email\n", shop.Read("Customers/GdprKit.Baseline.txt"));
        Assert.False(File.Exists(Path.Combine(shop.Folder, "Clean/GdprKit.Baseline.txt")), "Nothing is to be listed there.");
        Assert.DoesNotContain("PersonalData", shop.Read("Customers/Customer.cs"), StringComparison.Ordinal);
        (await shop.BuildAsync("Shop.slnx", "-warnaserror", "--no-restore")).IsClean();
    }

    [Fact]
    public async Task New_members_are_told_of_and_added_in_order_to_the_file_as_it_is()
    {
        var shop = await SolutionAsync();
        shop.With("Customers/Customer.cs", "namespace Shop; public class Customer { public string? Email, LastName, Phone; }")
            .With("Customers/GdprKit.Baseline.txt", "\uFEFF# Before 2020.\r\nShop.Customer.Email # to go\r\nShop.Customer.Phone\r\n");

        (await shop.BuildAsync("Customers", "--no-restore")).Succeeds().Says("warning GDPR1001");
        (await shop.DotnetWithAsync("GdprKitWriteBaseline", "true", Format)).Succeeds();

        Assert.Equal(
            "\uFEFF# Before 2020.\r\nShop.Customer.Email # to go\r\nShop.Customer.LastName\r\nShop.Customer.Phone\r\n",
            System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(Path.Combine(shop.Folder, "Customers/GdprKit.Baseline.txt"))));
    }

    [Fact]
    public async Task Lines_that_no_longer_apply_and_those_that_cannot_be_read_are_told_of_at_their_place()
    {
        var shop = (await SolutionAsync()).With("Customers/GdprKit.Baseline.txt", "Shop.Customer.Email\nShop.Customer.Gone\nShop Customer\n");

        var built = (await shop.BuildAsync("Customers", "--no-restore")).Fails().Says("error GDPR9019", "warning GDPR9018");

        Assert.Contains("GdprKit.Baseline.txt(2,1): warning GDPR9018: 'Shop.Customer.Gone'", built.Output);
        Assert.Contains("GdprKit.Baseline.txt(3,1): error GDPR9019: 'GdprKit.Baseline.txt' cannot be read: 'Shop Customer'", built.Output);
    }

    /// <summary>The targets of a project share its baseline; what only one of them has is listed in a file of its own.</summary>
    [Fact]
    public async Task Member_that_only_one_target_has_is_listed_for_that_target()
    {
        var shop = await SolutionAsync("netstandard2.0;net10.0");
        shop.With("Customers/New.cs", "#if NET\npublic class New { public string? Email; }\n#endif");

        (await shop.DotnetWithAsync("GdprKitWriteBaseline", "true", Format)).Succeeds();
        Assert.Equal("New.Email\nShop.Customer.Email\n", shop.Read("Customers/GdprKit.Baseline.txt"));
        Assert.Contains("::TargetFramework=netstandard2.0]", (await shop.BuildAsync("Customers", "--no-restore")).Succeeds().Says("warning GDPR9018").Output);

        shop.With("Customers/GdprKit.Baseline.txt", "Shop.Customer.Email\n").With("Customers/GdprKit.Baseline.net10.0.txt", "New.Email\n");
        (await shop.BuildAsync("Customers", "-warnaserror", "--no-restore")).IsClean();
    }

    private async Task<Consumer> SolutionAsync(string targets = "net10.0")
    {
        var consumer = feed.NewConsumer();
        foreach (var project in new[] { "Customers", "Orders", "Clean" })
        {
            consumer.With($"{project}/{project}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>{(project == "Customers" ? targets : "net10.0")}</TargetFrameworks>
                    <LangVersion>latest</LangVersion>
                    <Nullable>enable</Nullable>
                  </PropertyGroup>
                  <ItemGroup>
                    {consumer.Package("GdprKit")}
                  </ItemGroup>
                </Project>
                """);
        }

        consumer.With("Customers/Customer.cs", "namespace Shop; public class Customer { public string? Email; }")
            .With("Orders/Order.cs", "namespace Shop; public class Order { public string? Phone { get; set; } public record Line<T>(T Product, string? Email); }")
            .With("Clean/Clean.cs", "public class Clean;")
            .WithSolution("Customers", "Orders", "Clean");
        (await consumer.DotnetAsync("restore", "Shop.slnx")).Succeeds();
        return consumer;
    }
}
