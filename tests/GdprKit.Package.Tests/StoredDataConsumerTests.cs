namespace GdprKit.Package.Tests;

/// <summary>README's lines about executing what is declared, in a console app on SQLite.</summary>
[Collection(PackageCollection.Name)]
public sealed class StoredDataConsumerTests(PackedFeed feed)
{
    [Fact]
    public async Task Declared_retention_erases_what_is_due_once_it_is_confirmed()
    {
        var consumer = feed.NewConsumer()
            .WithConsole("App/App.csproj", $"""
                <PackageReference Include="GdprKit.EntityFrameworkCore" Version="{feed.Version}" />
                <PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="10.0.14" NoWarn="NU1603" />
                """)
            .With("App/Organisation.cs", Shop.Organisation)
            .With("App/Orders.cs", """
                using GdprKit;
                using Microsoft.EntityFrameworkCore;

                [DataSubject("Customers", DataSubjectCategory.Customer, Identifier = nameof(CustomerNumber))]
                public class Order
                {
                    public int Id { get; set; }
                    [PersonalData(DataCategory.Identity)] public int CustomerNumber { get; set; }
                    [PersonalData(DataCategory.Contact)] public required string ShippingAddress { get; set; }
                    public DateTime? CompletedAt { get; set; }
                }

                [ProcessingActivity("deliver what you ordered")]
                [Processes(typeof(Order), Provision = Provision.Contractual, Consequence = "we cannot deliver")]
                [LegalBasis(Article6.Contract, "the purchase")]
                [Retention(Years = 3, After = RetentionEvent.OrderCompleted, DatedBy = nameof(Order.CompletedAt))]
                public sealed class Delivery;

                public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
                {
                    public DbSet<Order> Orders => Set<Order>();

                    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddGdprKit();
                }
                """)
            .With("App/Program.cs", """
                using GdprKit.Register;
                using Microsoft.EntityFrameworkCore;
                using Microsoft.Extensions.DependencyInjection;

                var services = new ServiceCollection();
                services.AddDbContext<ShopContext>(o => o.UseSqlite("Data Source=shop.db"));
                services.AddGdprKit().UseEntityFrameworkCore<ShopContext>();
                await using var provider = services.BuildServiceProvider();
                await using var scope = provider.CreateAsyncScope();
                var shop = scope.ServiceProvider.GetRequiredService<ShopContext>();
                await shop.Database.EnsureCreatedAsync();
                shop.AddRange(
                    new Order { CustomerNumber = 1, ShippingAddress = "Torvet 1", CompletedAt = DateTime.UtcNow.AddYears(-4) },
                    new Order { CustomerNumber = 1, ShippingAddress = "Torvet 2", CompletedAt = DateTime.UtcNow.AddYears(-1) });
                await shop.SaveChangesAsync();

                var sweeper = provider.GetRequiredService<IRetentionSweeper>();
                await sweeper.RunAsync();
                Console.WriteLine($"unconfirmed: {await shop.Orders.CountAsync()} left");
                foreach (var step in (await sweeper.PlanAsync()).Steps.Where(s => s.Due > 0)) await sweeper.ConfirmAsync(step.Rule, "officer");
                await sweeper.RunAsync();
                Console.WriteLine($"confirmed: {await shop.Orders.CountAsync()} left");

                using var export = new MemoryStream();
                await scope.ServiceProvider.GetRequiredService<SubjectAccess>().WriteAsync(new("customers", "1"), export);
                Console.WriteLine(System.Text.Encoding.UTF8.GetString(export.ToArray()).Contains("Torvet 2") ? "exported" : "missing");
                """);

        (await consumer.BuildAsync("App")).IsClean();
        var ran = (await consumer.DotnetAsync("run", "--no-build", "--project", "App")).Succeeds();

        Assert.Equal(["unconfirmed: 2 left", "confirmed: 1 left", "exported"], ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
