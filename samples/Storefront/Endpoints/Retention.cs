using System.Security.Claims;
using GdprKit.AspNetCore;
using GdprKit.Register;
using Microsoft.AspNetCore.Mvc;

namespace Storefront;

/// <summary>Lets the officer confirm a rule before it erases for the first time, and erase at once instead of at the next sweep.</summary>
internal static class Retention
{
    public static void MapRetention(this IEndpointRouteBuilder endpoints)
    {
        var retention = endpoints.MapGroup("/retention").RequireAuthorization(GdprKitPolicies.Officer);
        retention.MapPost("/confirm", ConfirmAsync);
        retention.MapPost("/run", RunAsync);
    }

    private static async Task<IResult> ConfirmAsync([FromForm] string rule, ClaimsPrincipal user, IRetentionSweeper sweeper)
    {
        try
        {
            await sweeper.ConfirmAsync(rule, user.Identity!.Name!);
        }
        catch (ArgumentException e)
        {
            return Results.BadRequest(e.Message);
        }

        return Results.LocalRedirect("/retention");
    }

    private static async Task<IResult> RunAsync([FromForm] bool now, IRetentionSweeper sweeper)
    {
        if (now) await sweeper.RunAsync();
        return Results.LocalRedirect("/retention");
    }
}
