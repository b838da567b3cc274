using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Storefront;

/// <summary>Buying, asking, and the newsletter.</summary>
internal static class Shop
{
    public static void MapShop(this IEndpointRouteBuilder endpoints)
    {
        var shop = endpoints.MapGroup("").RequireAuthorization(Roles.Customer);
        shop.MapPost("/orders", OrderAsync);
        shop.MapPost("/questions", AskAsync);
        // Runs only for those who consented and have not withdrawn: everybody else gets 403 with the reason.
        shop.MapGet("/newsletter", ReadNewsletterAsync).RequireProcessingGate<Newsletter>();
    }

    /// <summary>Delivers to the address of the account.</summary>
    [ProcessingFor(typeof(CustomerAccounts)), ProcessingFor(typeof(Delivery))]
    private static async Task<IResult> OrderAsync([FromForm] string article, ClaimsPrincipal user, StorefrontContext context, TimeProvider time)
    {
        if (Catalogue.Find(article) is not { } bought) return Results.BadRequest($"We do not sell '{article}'.");

        var customer = await context.Customers.SingleAsync(c => c.Id == Customers.IdOf(user));
        customer.Orders.Add(new()
        {
            ShippingAddress = $"{customer.Street}, {customer.City}",
            Total = bought.Price,
            BookedOn = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime),
            Lines = { new() { Article = bought.Name, Quantity = 1 } },
        });
        await context.SaveChangesAsync();
        return Results.LocalRedirect("/account");
    }

    [ProcessingFor(typeof(CustomerService))]
    private static async Task<IResult> AskAsync([FromForm] string text, ClaimsPrincipal user, StorefrontContext context)
    {
        context.Questions.Add(new() { CustomerId = Customers.IdOf(user)!.Value, Text = text });
        await context.SaveChangesAsync();
        return Results.LocalRedirect("/account");
    }

    /// <summary>Reads no more of a customer than the newsletter processes: a telephone number here would be GDPR7016, and this without the gate above GDPR7019.</summary>
    [ProcessingFor(typeof(Newsletter))]
    private static async Task<IResult> ReadNewsletterAsync(ClaimsPrincipal user, StorefrontContext context)
    {
        var customer = await context.Customers.SingleAsync(c => c.Id == Customers.IdOf(user));
        return Results.Text($"Dear {customer.Name}, this month: {Catalogue.Articles[0].Name}, and why you need one. Sent to {customer.Email}.");
    }
}
