using GdprKit.EntityFrameworkCore.Checks;
using GdprKit.EntityFrameworkCore.Tests.Clinic;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Tests.Checks;

public sealed class StoredDataCheckTests
{
    [Fact]
    public async Task Shop_can_do_all_that_it_says_but_for_columns_of_which_nothing_is_said()
    {
        var findings = await FindAsync<ShopContext>();

        Assert.DoesNotContain(findings, f => f.Severity > GapSeverity.Information && !IsOfOtherTests(f, "Shop"));
        var customer = Assert.Single(findings, f => f.Location == "Customer");
        Assert.Equal(RegisterFindingKind.UnknownColumn, customer.Kind);
        // Keys, and the dates by which retention is reckoned, say what they are.
        Assert.Contains("holds LastSeenAt, IsDeleted, Notes,".Replace("LastSeenAt, IsDeleted", "IsDeleted, LastSeenAt", StringComparison.Ordinal), customer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_nothing_leads_to_and_what_cannot_be_swept_is_said_with_the_way_out()
    {
        var findings = await FindAsync<ClinicContext>();

        var tables = Assert.Single(findings, f => f.Kind == RegisterFindingKind.NotSwept && f.Location == "Staff");
        Assert.Contains("TPT", tables.Message, StringComparison.Ordinal);
        Assert.Contains("TPH", tables.Remedy, StringComparison.Ordinal);
        // An erasure on request takes the rows one by one.
        Assert.Equal(["GDPR4010"], tables.Rules.Select(r => r.Id));
    }

    [Fact]
    public async Task Trouble_of_each_kind_has_a_finding()
    {
        var findings = await FindAsync<TroubledContext>();

        Assert.Equal(
            [
                "AnonymousNote: NoSubject", "Letter: SeveralSubjects", "Letter: SeveralSubjects", "Order: NotSwept", "Subscriber: NoIdentifier", "Visitation: NoIdentifier",
            ],
            findings.Where(f => f.Severity > GapSeverity.Information && !IsOfOtherTests(f, "Checks") && f.Kind != RegisterFindingKind.UnmappedMember && !f.Message.StartsWith("Retention does not reach", StringComparison.Ordinal)).Select(f => $"{f.Location}: {f.Kind}").Order(StringComparer.Ordinal));
        Assert.Contains(findings, f => f.Kind == RegisterFindingKind.SeveralSubjects && f.Remedy.Contains("nameof(Letter.SenderId)", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.Kind == RegisterFindingKind.UnmappedMember && f.Location.EndsWith("Customer.Phone", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.Kind == RegisterFindingKind.NotSwept && f.Location == "Order" && f.Message.Contains("Parcel.OrderId", StringComparison.Ordinal));
        Assert.All(findings, f => Assert.Equal(f.Kind switch
        {
            RegisterFindingKind.NotSwept => "GDPR4010",
            RegisterFindingKind.UnknownColumn => "",
            _ => "GDPR6008 GDPR6009",
        }, string.Join(' ', f.Rules.Select(r => r.Id))));
        Assert.All(findings, f => Assert.True(f.Message.EndsWith('.') && f.Remedy.EndsWith('.'), f.Message + f.Remedy));
    }

    [Fact]
    public async Task Missing_tables_are_a_finding_and_no_failure()
    {
        var finding = Assert.Single(await FindAsync<BareContext>());
        Assert.Equal((RegisterFindingKind.NoTables, "BareContext"), (finding.Kind, finding.Location));
        Assert.Contains("AddGdprKit", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_are_logged_when_the_app_starts()
    {
        var log = new Logged();
        await using var services = Services<BareContext>(log);
        var service = services.GetServices<IHostedService>().Single(s => s.GetType().Name == "StoredDataCheckService");
        await service.StartAsync(default);
        await ((BackgroundService)service).ExecuteTask!;

        Assert.Contains(log.Lines, l => l.Level == LogLevel.Warning && l.Id == 500 && l.Text.StartsWith("NoTables at BareContext", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_key_that_nobody_is_found_again_after_a_restore_is_something_to_look_at()
    {
        await using var services = Services<ShopContext>(null, hasKey: false);
        var finding = Assert.Single(await StoredData(services).CheckAsync(), f => f.Kind == RegisterFindingKind.NotReplayed);
        Assert.Equal(GapSeverity.Information, finding.Severity);
    }

    private static async Task<IReadOnlyList<RegisterFinding>> FindAsync<TContext>()
        where TContext : DbContext
    {
        await using var services = Services<TContext>(null);
        return await StoredData(services).CheckAsync();
    }

    /// <summary>The other check is that of the services.</summary>
    private static IRegisterCheck StoredData(IServiceProvider services) => Assert.Single(services.GetServices<IRegisterCheck>(), c => c is StoredDataChecks);

    /// <summary>One register for all tests of the assembly: what others store, this context does not know.</summary>
    private static bool IsOfOtherTests(RegisterFinding finding, string domain) => finding.Kind == RegisterFindingKind.NotStored && !finding.Location.Contains($".{domain}.", StringComparison.Ordinal);

    private static ServiceProvider Services<TContext>(ILoggerProvider? log, bool hasKey = true)
        where TContext : DbContext
    {
        var services = new ServiceCollection();
        services.AddLogging(l =>
        {
            if (log is not null) l.AddProvider(log);
        });
        services.AddDbContext<TContext>(o => o.UseSqlite("Data Source=:memory:"));
        services.AddGdprKit(typeof(StoredDataCheckTests).Assembly).UseEntityFrameworkCore<TContext>();
        if (hasKey) services.Configure<ErasureOptions>(o => o.SubjectHashKey = new byte[32]);
        return services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>A model that makes it hard.</summary>
    private sealed class TroubledContext(DbContextOptions<TroubledContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Customer>().OwnsOne(c => c.Address);
            modelBuilder.Entity<Customer>().Ignore(c => c.Phone);
            // What identifies subscribers is no column.
            modelBuilder.Entity<Subscriber>().Ignore(s => s.Email);
            modelBuilder.Entity<Parcel>().HasOne<Order>().WithMany().HasForeignKey(p => p.OrderId).OnDelete(DeleteBehavior.Restrict);
            modelBuilder.Entity<Letter>().HasOne<Customer>().WithMany().HasForeignKey(l => l.SenderId);
            modelBuilder.Entity<Letter>().HasOne<Customer>().WithMany().HasForeignKey(l => l.ReceiverId);
            modelBuilder.Entity<AnonymousNote>();
            modelBuilder.Entity<Visitation>().HasKey(v => new { v.House, v.Number });
            modelBuilder.AddGdprKit();
        }
    }

    private sealed class BareContext(DbContextOptions<BareContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Subscriber>();
    }

    private sealed class Logged : ILoggerProvider, ILogger
    {
        public List<(LogLevel Level, int Id, string Text)> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (Lines) Lines.Add((logLevel, eventId.Id, formatter(state, exception)));
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Dispose()
        {
        }
    }
}
