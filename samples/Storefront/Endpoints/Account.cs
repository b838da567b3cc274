using System.Security.Claims;
using GdprKit.Register;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Storefront;

/// <summary>What customers decide about their data on the page of their account. <c>/gdpr/me</c> has the same and more, without a line of ours.</summary>
internal static class Account
{
    /// <summary>What a customer consents to, as the page shows it and the ledger keeps it.</summary>
    public const string NewsletterWords = "Receive our newsletter by e-mail";

    private const string Self = "customer";

    public static void MapAccount(this IEndpointRouteBuilder endpoints)
    {
        var account = endpoints.MapGroup("/account").RequireAuthorization(Roles.Customer);
        account.MapPost("/newsletter", SubscribeAsync);
        account.MapPost("/erase", EraseAsync);
    }

    private static async Task<IResult> SubscribeAsync([FromForm] bool subscribe, ClaimsPrincipal user, IConsentLedger consents)
    {
        var customer = Customers.KeyOf(user)!.Value;
        if (subscribe) await consents.GrantAsync<Newsletter>(customer, new() { Channel = Via.AccountSettings, Text = NewsletterWords });
        else await consents.WithdrawAsync<Newsletter>(customer, Via.AccountSettings);
        return Results.LocalRedirect("/account");
    }

    /// <summary>Closes the account and erases what nothing needs any more; what must stay is named. It is a request like any other, which answers itself.</summary>
    // A handler that reads no form asks for no antiforgery token, and any site could send this.
    private static async Task<IResult> EraseAsync([FromForm] bool confirmed, HttpContext http, StorefrontContext context, DataSubjectRequests requests, SubjectErasure erasure, TimeProvider time)
    {
        if (!confirmed) return Results.LocalRedirect("/account");

        var customer = Customers.KeyOf(http.User)!.Value;
        await context.Customers.IgnoreQueryFilters().Where(c => c.Id == Customers.IdOf(http.User)).ExecuteUpdateAsync(c => c.SetProperty(x => x.ClosedAt, time.GetUtcNow().UtcDateTime));

        var request = await requests.ReceiveAsync(new() { Subject = customer, Rights = DataRight.Erasure, Channel = Via.AccountSettings });
        await requests.ConfirmIdentityAsync(request.Id, IdentityCheck.Session, Self);
        var plan = await erasure.PlanAsync(new ErasureOrder { Subject = customer, Request = request.Id });
        var stays = plan.Steps.Where(Stays).ToArray();
        // What a law does not keep, a contract that still runs does: the right to erasure does not hold for that yet.
        Exemption? why = stays.Length == 0 ? null : stays.All(s => s.Law is null) ? Exemption.RightDoesNotHold : Exemption.LegallyRequired;
        await requests.DecideAsync(request.Id, DataRight.Erasure, stays.Length == 0 ? RequestOutcome.Granted : RequestOutcome.PartlyGranted, Self, why, Words(stays));
        var result = await erasure.EraseAsync(plan);
        await requests.DoneAsync(request.Id, DataRight.Erasure, Self, result.Steps.Where(s => s.Action != ErasureAction.Keep).Sum(s => s.Rows), remains: Words(result.Steps.Where(Stays)));
        await requests.NotifyRecipientsAsync(request.Id, DataRight.Erasure, Self);
        await requests.CloseAsync(request.Id, Self);

        await http.SignOutAsync();
        return Results.LocalRedirect("/erased");
    }

    // That they agreed and asked is proof, and no part of what they want to be gone.
    private static bool Stays(ErasureStep step) => step is { Action: ErasureAction.Keep, Rows: > 0, IsProof: false };

    /// <summary>Why something stays, by which law and until when.</summary>
    private static string? Words(IEnumerable<ErasureStep> stays) => string.Join(" ", stays.Select(s => s.Explanation).OfType<string>().Distinct()) is { Length: > 0 } words ? words : null;
}
