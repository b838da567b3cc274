using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;

namespace GdprKit.EntityFrameworkCore.Tests.Retention;

/// <summary>Rows of the shop, dated in years before the day of the tests.</summary>
internal static class ShopRows
{
    public static readonly DateTime Today = Node<ShopContext>.NewClock().Now.UtcDateTime;

    public static Customer Customer(double? closedYearsAgo = null, params Order[] orders)
    {
        var customer = new Customer { Id = Guid.NewGuid(), Name = "Ida", Email = "ida@example.org", Phone = "12345678", Address = new() { Street = "Torvet 1", City = "Aarhus" }, ClosedAt = Ago(closedYearsAgo) };
        customer.Orders.AddRange(orders);
        return customer;
    }

    public static Order Order(double? yearsAgo)
    {
        var order = new Order { ShippingAddress = "Torvet 1", Total = 100, CompletedAt = Ago(yearsAgo), BookedOn = Ago(yearsAgo) is { } at ? DateOnly.FromDateTime(at) : null };
        order.Lines.Add(new OrderLine { Article = "tea", CompletedAt = Ago(yearsAgo) });
        return order;
    }

    public static Subscriber Subscriber(double? withdrawnYearsAgo, string email = "ib@example.org") => new() { Email = email, WithdrawnAt = Ago(withdrawnYearsAgo) };

    public static DateTime? Ago(double? years) => years is { } y ? Today.AddDays(-365.25 * y) : null;
}
