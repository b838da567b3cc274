using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace Storefront;

/// <summary>People who do not exist, and what they did: some of it is due for erasure, and some requests wait for the officer.</summary>
internal static class MadeUpPeople
{
    public static async Task SeedAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<StorefrontContext>();
        await context.Database.EnsureCreatedAsync();
        if (await context.Customers.AnyAsync()) return;

        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var ida = New("Ida Holm", "Nørregade 7", "8000 Aarhus C");
        Buy(ida, "Hiking boots", now.AddMonths(-2));
        Buy(ida, "Wool socks", now.AddYears(-4));
        ida.Questions.Add(new() { Text = "Do the boots come in 38?", Answer = "They do.", AnsweredAt = now.AddMonths(-3) });
        ida.Questions.Add(new() { Text = "When do you open?", Answer = "At ten.", AnsweredAt = now.AddYears(-2) });

        var bo = New("Bo Lund", "Havnen 3", "5000 Odense C");
        Buy(bo, "Tent for two", completed: null);

        var kim = New("Kim Berg", "Skovvej 12", "9000 Aalborg");
        kim.ClosedAt = now.AddMonths(-8);
        Buy(kim, "Head torch", now.AddYears(-7));

        var liv = New("Liv Dam", "Strandvej 1", "3000 Helsingør");
        liv.ClosedAt = now.AddYears(-1);

        context.AddRange(ida, bo, kim, liv);
        await context.SaveChangesAsync();

        await scope.ServiceProvider.GetRequiredService<IConsentLedger>().GrantAsync<Newsletter>(Key(ida), new() { Channel = Via.AccountSettings });
        await scope.ServiceProvider.GetRequiredService<IObjections>().ReceiveAsync<Recommendations>(Key(bo), Via.AccountSettings);
        var requests = scope.ServiceProvider.GetRequiredService<DataSubjectRequests>();
        await requests.ReceiveAsync(new() { Subject = Key(bo), Rights = DataRight.Access, Channel = Via.Email });
        await requests.ReceiveAsync(new() { Subject = Key(ida), Rights = DataRight.Rectification, Channel = Via.AccountSettings, ReceivedAt = now.AddDays(-20) });

        Customer New(string name, string street, string city) => new()
        {
            Id = Guid.CreateVersion7(),
            Name = name,
            Email = $"{name.Split(' ')[0].ToLowerInvariant()}@customers.example",
            Phone = "+45 00 00 00 00",
            Street = street,
            City = city,
        };

        void Buy(Customer customer, string article, DateTime? completed) => customer.Orders.Add(new()
        {
            ShippingAddress = $"{customer.Street}, {customer.City}",
            Total = Catalogue.Find(article)!.Price,
            CompletedAt = completed,
            BookedOn = DateOnly.FromDateTime(completed ?? now),
            Lines = { new() { Article = article, Quantity = 1 } },
        });

        DataSubjectKey Key(Customer customer) => new("customers", customer.Id.ToString());
    }
}
