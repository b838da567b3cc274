using System.Security.Claims;
using GdprKit.Register;

namespace Storefront;

/// <summary>Who is signed in.</summary>
internal static class Customers
{
    /// <summary>The customer's key in the database; <see langword="null"/>: nobody is signed in, or it is no customer.</summary>
    public static Guid? IdOf(ClaimsPrincipal user) =>
        user.IsInRole(Roles.Customer) && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>The customer as the register knows them: data subjects and key.</summary>
    public static DataSubjectKey? KeyOf(ClaimsPrincipal user) => IdOf(user) is { } id ? new("customers", id.ToString()) : null;
}
