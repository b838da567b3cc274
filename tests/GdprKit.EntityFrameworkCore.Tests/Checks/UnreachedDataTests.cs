using GdprKit.EntityFrameworkCore.Checks;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Checks;

/// <summary>What no export and no erasure reaches: GDPR6008 and GDPR6009.</summary>
public sealed class UnreachedDataTests
{
    [Fact]
    public async Task Type_that_no_store_knows_is_told_once_under_both_rules()
    {
        var finding = Assert.Single(await FindAsync(m => m.Entity<Guest>(), Item<Guest>("Name"), Item<Diary>("Text"), Item<Diary>("Title")));

        Assert.Equal((RegisterFindingKind.NotStored, typeof(Diary).FullName), (finding.Kind, finding.Location));
        Assert.Equal(["GDPR6008 15(1), 15(3)", "GDPR6009 17(1)"], finding.Rules.Select(r => $"{r.Id} {r.Articles}"));
        Assert.Contains("(Text, Title), and no store that is registered knows it", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_without_a_key_is_told_as_such()
    {
        var finding = Assert.Single(await FindAsync(m => m.Entity<Diary>().HasNoKey().ToTable("diaries"), Item<Diary>("Text")));
        Assert.Contains("have no key", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task View_is_told_unless_what_it_shows_is_stored()
    {
        static void Model(ModelBuilder m)
        {
            m.Entity<Guest>();
            m.Entity<Diary>().HasNoKey().ToView("diaries");
        }

        Assert.Contains("it is a view", Assert.Single(await FindAsync(Model, Item<Diary>("Text"))).Message, StringComparison.Ordinal);
        Assert.Empty(await FindAsync(Model, Item<Guest>("Name", "name"), Item<Diary>("Text", "Name")));
        // Of another category it is another item.
        Assert.Single(await FindAsync(Model, Item<Guest>("Name", "name"), Item<Diary>("Text", "name", DataCategory.Health)));
    }

    [Fact]
    public async Task Store_of_the_app_may_know_what_no_database_does() =>
        Assert.Empty(await FindAsync(m => m.Entity<Guest>(), [Item<Diary>("Text")], s => s.AddScoped<IPersonalDataStore, Shelf>()));

    [Fact]
    public async Task Base_type_of_what_is_stored_is_known() =>
        Assert.Empty(await FindAsync(m => m.Entity<Guest>(), Item<Person>("Name")));

    [Fact]
    public async Task Suppressed_under_one_of_two_rules_it_is_open()
    {
        Suppression[] both = [Suppressed("GDPR6008", typeof(Diary).FullName!), Suppressed("GDPR6009", typeof(Diary).Namespace!)];
        Assert.Equal(("paper", false), await OfDiaryAsync(both));
        Assert.Equal((null, true), await OfDiaryAsync(both[0]));
        Assert.Equal((null, true), await OfDiaryAsync(both[0], both[1] with { Because = null }));
        Assert.Equal((null, true), await OfDiaryAsync(both[0], both[1] with { Location = typeof(Diary).FullName + "s" }));

        static async Task<(string?, bool)> OfDiaryAsync(params Suppression[] suppressions)
        {
            var finding = Assert.Single(await FindAsync(m => m.Entity<Guest>(), [Item<Diary>("Text")], suppressions: suppressions));
            return (finding.Suppressed, finding.IsOpen);
        }
    }

    [Fact]
    public async Task Suppression_of_the_assembly_holds_for_its_types()
    {
        var assembly = typeof(Guest).Assembly.GetName().Name!;
        var finding = Assert.Single(await FindAsync(m => m.Entity<Leaf>(), [Item<Leaf>("Text")], suppressions: [Suppressed("GDPR6008", assembly), Suppressed("GDPR6009", assembly)]), f => f.Kind == RegisterFindingKind.NoSubject);
        Assert.Equal("paper", finding.Suppressed);
    }

    [Fact]
    public async Task Row_that_others_keep_and_whose_column_cannot_be_cleared_is_never_erased()
    {
        static void Model(ModelBuilder m, DeleteBehavior behavior)
        {
            m.Entity<Guest>();
            m.Entity<Shift>().HasOne<Guest>().WithMany().HasForeignKey(s => s.GuestId).OnDelete(behavior);
        }

        // The shift is about an employee, and has a retention of its own.
        var finding = Assert.Single(await FindAsync(m => Model(m, DeleteBehavior.Restrict), Item<Guest>("BornAt"), Item<Guest>("Name"), Item<Shift>("Remark")));
        Assert.Equal((RegisterFindingKind.NotErased, "Guest"), (finding.Kind, finding.Location));
        Assert.Equal("GDPR6009", Assert.Single(finding.Rules).Id);
        Assert.Contains("Shift.GuestId (Restrict), and 'BornAt' cannot be empty", finding.Message, StringComparison.Ordinal);

        // What can be cleared may stay as an empty row.
        Assert.Empty(await FindAsync(m => Model(m, DeleteBehavior.Restrict), Item<Guest>("Name"), Item<Shift>("Remark")));
        Assert.Empty(await FindAsync(m => Model(m, DeleteBehavior.SetNull), Item<Guest>("BornAt"), Item<Shift>("Remark")));
    }

    [Fact]
    public async Task One_finding_says_that_neither_retention_nor_erasure_gets_rid_of_a_row()
    {
        var finding = Assert.Single(await FindAsync(m => m.Entity<Shift>().HasOne<Guest>().WithMany().HasForeignKey(s => s.GuestId).OnDelete(DeleteBehavior.Restrict), Item<Guest>("BornAt")));
        Assert.Equal(RegisterFindingKind.NotSwept, finding.Kind);
        Assert.Equal(["GDPR4010", "GDPR6009"], finding.Rules.Select(r => r.Id));
        Assert.Contains("as 'BornAt' cannot be empty", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_may_keep_each_other_are_told_unless_one_can_let_go()
    {
        static void Model(ModelBuilder m, DeleteBehavior behavior)
        {
            m.Entity<Booking>().HasOne<Guest>().WithMany().HasForeignKey(b => b.GuestId).OnDelete(DeleteBehavior.Cascade);
            m.Entity<Guest>().Property<int?>("LastBookingId");
            m.Entity<Guest>().HasOne<Booking>().WithMany().HasForeignKey("LastBookingId").OnDelete(behavior);
        }

        var finding = Assert.Single(await FindAsync(m => Model(m, DeleteBehavior.Restrict), Item<Guest>("Name"), Item<Booking>("Wish")), f => f.Kind == RegisterFindingKind.NotSwept);
        Assert.Equal(["GDPR4010", "GDPR6009"], finding.Rules.Select(r => r.Id));
        Assert.Contains("Booking.GuestId, Guest.LastBookingId", finding.Message.Replace("Guest.LastBookingId, Booking.GuestId", "Booking.GuestId, Guest.LastBookingId", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(await FindAsync(m => Model(m, DeleteBehavior.ClientSetNull), Item<Guest>("Name"), Item<Booking>("Wish")), f => f.Kind == RegisterFindingKind.NotSwept);
    }

    [Fact]
    public async Task What_is_about_the_same_person_goes_first_and_keeps_nothing() =>
        Assert.DoesNotContain(
            await FindAsync(m => m.Entity<Booking>().HasOne<Guest>().WithMany().HasForeignKey(s => s.GuestId).OnDelete(DeleteBehavior.Restrict), Item<Guest>("BornAt"), Item<Booking>("Wish")),
            f => f.Rules.Any(r => r.Id == "GDPR6009"));

    private static Suppression Suppressed(string rule, string location) => new() { Rule = rule, Because = "paper", Location = location };

    private static DataItem Item<T>(string member, string? name = null, DataCategory category = DataCategory.Identity) => new()
    {
        Name = name ?? member,
        Category = category,
        Member = $"{typeof(T).FullName}.{member}",
        Retention = [0],
    };

    private static Task<IReadOnlyList<RegisterFinding>> FindAsync(Action<ModelBuilder> model, params DataItem[] items) => FindAsync(model, items, null);

    /// <summary>The findings that need doing.</summary>
    private static async Task<IReadOnlyList<RegisterFinding>> FindAsync(Action<ModelBuilder> model, DataItem[] items, Action<IServiceCollection>? add = null, Suppression[]? suppressions = null)
    {
        var assembly = typeof(Guest).Assembly;
        var register = RegisterReader.Read(assembly);
        var origin = new DeclarationOrigin { Name = "Stay" };
        register = register with
        {
            Suppressions = suppressions ?? [],
            Activities =
            [
                new()
                {
                    Id = "stay",
                    Title = "Stay",
                    Purpose = "let you stay",
                    LegalBases = [register.Activities.SelectMany(a => a.LegalBases).First(b => b.Article == "6(1)(b)")],
                    Retention = [new() { Period = "P1Y", After = RetentionEvent.Collected, DatedBy = "MadeAt", Then = RetentionAction.Erase, Origin = origin }],
                    DataItems = items,
                    Origin = origin,
                },
            ],
        };
        var services = new ServiceCollection().AddSingleton(register).AddSingleton(model);
        services.AddDbContext<HouseContext>(o => o.UseSqlite("Data Source=:memory:").ReplaceService<Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory, Uncached>());
        services.AddGdprKit().UseEntityFrameworkCore<HouseContext>();
        add?.Invoke(services);
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        return [.. (await Assert.Single(provider.GetServices<IRegisterCheck>(), c => c is StoredDataChecks).CheckAsync()).Where(f => f.Severity > GapSeverity.Information)];
    }

    private sealed class HouseContext(DbContextOptions<HouseContext> options, Action<ModelBuilder> model) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            model(modelBuilder);
            modelBuilder.AddGdprKit();
        }
    }

    /// <summary>Each context has a model of its own.</summary>
    private sealed class Uncached : Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (context.ContextId, designTime);
    }

    private sealed class Shelf : IPersonalDataStore
    {
        public string Name => "shelf";

        public Task ExportAsync(DataSubjectKey subject, SubjectDataWriter writer, CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task<IReadOnlyList<ErasureStep>> PlanErasureAsync(ErasureOrder order, CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<ErasureStep>>([]);

        public Task<IReadOnlyList<ErasureStep>> EraseAsync(ErasureOrder order, CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<ErasureStep>>([]);
    }

    private class Person
    {
        public string? Name { get; set; }
    }

    [DataSubject("Guests", DataSubjectCategory.Customer)]
    private sealed class Guest : Person
    {
        public int Id { get; set; }

        public DateOnly BornAt { get; set; }

        public DateTime MadeAt { get; set; }
    }

    [DataSubject("Staff", DataSubjectCategory.Employee, Identifier = nameof(EmployeeId))]
    private sealed class Shift
    {
        public int Id { get; set; }

        public int EmployeeId { get; set; }

        public int? GuestId { get; set; }

        public string? Remark { get; set; }

        public DateTime MadeAt { get; set; }
    }

    private sealed class Booking
    {
        public int Id { get; set; }

        public int GuestId { get; set; }

        public string? Wish { get; set; }

        public DateTime MadeAt { get; set; }
    }

    /// <summary>Of nobody.</summary>
    private sealed class Leaf
    {
        public int Id { get; set; }

        public string? Text { get; set; }

        public DateTime MadeAt { get; set; }
    }

    private sealed class Diary
    {
        public string? Title { get; set; }

        public string? Text { get; set; }
    }
}
