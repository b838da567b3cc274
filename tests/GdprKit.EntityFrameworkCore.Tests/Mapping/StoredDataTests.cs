using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Mapping;

public sealed class StoredDataTests
{
    [Fact]
    public async Task Columns_are_those_of_the_table_with_what_activities_use()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var customer = Types(database)["Customer"];

        Assert.Equal(
            ["Address.City: CustomerAccounts", "Address.Street: CustomerAccounts", "ClosedAt:", "Email: CustomerAccounts", "Id:", "IsDeleted:", "LastSeenAt:", "Name: CustomerAccounts, Delivery", "Notes:", "Phone: CustomerAccounts"],
            customer.Members.Select(m => $"{m.Name}: {string.Join(", ", m.Uses.Select(u => u.Activity.Origin.Name.Split('.')[^1]).Order(StringComparer.Ordinal))}".TrimEnd()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Rows_are_about_whom_the_class_declares_or_whom_foreign_keys_lead_to()
    {
        await using var database = await TestDatabase.SqliteAsync();

        Assert.Equal(
            ["Customer: customers by Id", "Order: customers by CustomerId", "OrderLine: customers by Order/CustomerId", "Subscriber: subscribers by Email"],
            Types(database).Values.SelectMany(t => t.Subjects.Select(p => $"{t.Name}: {p.Subject} by {string.Concat(p.Hops.Select(h => h.PrincipalEntityType.ShortName() + "/"))}{p.Key.Name}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Rows_come_before_those_that_they_refer_to()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var order = Data(database).Types.Select(t => t.Name).ToList();

        Assert.True(order.IndexOf("OrderLine") < order.IndexOf("Order"));
        Assert.True(order.IndexOf("Order") < order.IndexOf("Customer"));
    }

    [Fact]
    public async Task Own_tables_are_no_data_of_the_app()
    {
        await using var database = await TestDatabase.SqliteAsync();

        Assert.Equal(["Customer", "Order", "OrderLine", "Subscriber"], Types(database).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_row_is_found_by_the_person_also_over_other_rows_and_where_filters_hide_it()
    {
        await using var database = await TestDatabase.SqliteAsync();
        var (mine, other) = (Guid.NewGuid(), Guid.NewGuid());
        await database.AddAsync(Buyer(mine, deleted: true), Buyer(other, deleted: false));

        var found = await database.InScopeAsync(async s =>
        {
            var shop = s.GetRequiredService<ShopContext>();
            var data = s.GetRequiredService<StoredDataCache<ShopContext>>().Of(shop);
            var counts = new List<string>();
            foreach (var (type, path) in data.About("customers"))
            {
                var key = SubjectKeys.Parameter(path.Key, mine.ToString())!;
                counts.Add($"{type.Name} {await type.Rows.CountAsync(shop, type.Rows.Condition(row => path.IsAbout(row, key, shop)), default)}");
            }

            return counts;
        });

        Assert.Equal(["OrderLine 2", "Order 1", "Customer 1"], found);
    }

    private static Customer Buyer(Guid id, bool deleted) => new()
    {
        Id = id,
        Name = "Ida",
        IsDeleted = deleted,
        Orders = { new Order { Lines = { new OrderLine { Article = "tea" }, new OrderLine { Article = "cup" } } } },
    };

    private static StoredData Data(TestDatabase database)
    {
        using var scope = database.Services.CreateScope();
        return StoredData.Of(scope.ServiceProvider.GetRequiredService<ShopContext>().Model, scope.ServiceProvider.GetRequiredService<ProcessingRegister>());
    }

    private static Dictionary<string, StoredType> Types(TestDatabase database) => Data(database).Types.ToDictionary(t => t.Name);
}
