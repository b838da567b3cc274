using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Storefront;

/// <summary>Signs in whomever one chooses: the people are made up, and so is this. An app of your own asks for more.</summary>
internal static class SignIn
{
    public const string Path = "/sign-in";

    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(Path, SignInAsync);
        endpoints.MapPost("/sign-out", SignOutAsync);
    }

    private static async Task<IResult> SignInAsync([FromForm] string who, [FromForm] string? returnUrl, HttpContext http, StorefrontContext context)
    {
        var claims = new List<Claim>();
        if (who == Roles.Officer)
        {
            claims.AddRange([new(ClaimTypes.NameIdentifier, "dagny"), new(ClaimTypes.Name, "Dagny Dahl"), new(ClaimTypes.Role, Roles.Officer)]);
        }
        else if (Guid.TryParse(who, out var id) && await context.Customers.IgnoreQueryFilters().FirstOrDefaultAsync(c => c.Id == id && c.ClosedAt == null) is { } customer)
        {
            claims.AddRange([new(ClaimTypes.NameIdentifier, customer.Id.ToString()), new(ClaimTypes.Name, customer.Name), new(ClaimTypes.Role, Roles.Customer)]);
        }
        else
        {
            return Results.BadRequest("Nobody of that name has an account.");
        }

        await http.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme)));
        return Results.LocalRedirect(string.IsNullOrEmpty(returnUrl) ? who == Roles.Officer ? "/gdpr/requests" : "/account" : returnUrl);
    }

    private static async Task<IResult> SignOutAsync([FromForm] string? returnUrl, HttpContext http)
    {
        await http.SignOutAsync();
        return Results.LocalRedirect(string.IsNullOrEmpty(returnUrl) ? "/" : returnUrl);
    }
}
