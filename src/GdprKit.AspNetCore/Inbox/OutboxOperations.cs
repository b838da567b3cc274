using GdprKit.AspNetCore.Personal;
using GdprKit.Register;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>Enters which recipients were told (GDPR Art. 19). Telling them is the app's.</summary>
internal static class OutboxOperations
{
    public static async Task ListAsync(PersonalCall call) => await call.ShowAsync<OutboxPage, Outbox>(await WaitingAsync(call), PersonalJson.Web.Outbox);

    public static async Task SentAsync(PersonalCall call) => await EnterAsync(call, await call.Service<IRecipientNotifications>().SentAsync(call.Id, call.Aborted));

    public static async Task NotPossibleAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.ReasonAnswer) is not { } answer) return;
        await EnterAsync(call, await call.Service<IRecipientNotifications>().NotPossibleAsync(call.Id, answer.Reason, call.Aborted));
    }

    private static async Task EnterAsync(PersonalCall call, bool waited)
    {
        if (waited) await call.DoneAsync("/recipients", "recipient-entered", await WaitingAsync(call), PersonalJson.Web.Outbox);
        else await call.NotFoundAsync();
    }

    private static async Task<Outbox> WaitingAsync(PersonalCall call) =>
        new([.. (await call.Service<IRecipientNotifications>().PendingAsync(cancellationToken: call.Aborted)).Select(n => RecipientView.Of(call.Register, n, isOfficer: true))]);
}
