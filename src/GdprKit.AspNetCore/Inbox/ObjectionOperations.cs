using GdprKit.AspNetCore.Personal;
using GdprKit.Register;
using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>Decides objections. They are named by their entry in the log, so that no address holds the key of a person.</summary>
internal static class ObjectionOperations
{
    public static async Task ListAsync(PersonalCall call) => await call.ShowAsync<PendingObjectionsPage, PendingObjections>(
        new([.. (await call.Service<IObjections>().PendingAsync(call.Aborted)).Select(o => PendingObjection.Of(call.Register, o))]),
        PersonalJson.Web.PendingObjections);

    public static Task UpholdAsync(PersonalCall call) => DecideAsync(call, (objections, o) => objections.UpholdAsync(o.Activity, o.Subject, Casework.By, call.Aborted));

    public static async Task RejectAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.ReasonAnswer) is not { } answer) return;
        await DecideAsync(call, (objections, o) => objections.RejectAsync(o.Activity, o.Subject, answer.Reason, Casework.By, call.Aborted));
    }

    private static async Task DecideAsync(PersonalCall call, Func<IObjections, ObjectionRecord, Task<ObjectionRecord>> decide)
    {
        var objections = call.Service<IObjections>();
        if (await PendingAsync() is not { } pending)
        {
            await call.NotFoundAsync();
            return;
        }

        ObjectionRecord decided;
        try
        {
            decided = await decide(objections, pending);
        }
        catch (InvalidOperationException)
        {
            // It may have been decided or taken back meanwhile.
            if (await PendingAsync() is not null) throw;
            await call.RefuseAsync(StatusCodes.Status409Conflict, "The objection waits no longer.", "Somebody else decided it, or the person took it back.");
            return;
        }

        await call.DoneAsync("/objections", "objection-decided", PendingObjection.Of(call.Register, decided), PersonalJson.Web.PendingObjection);

        async Task<ObjectionRecord?> PendingAsync() => (await objections.PendingAsync(call.Aborted)).FirstOrDefault(o => o.Id == call.Id);
    }
}
