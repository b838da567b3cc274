using GdprKit.AspNetCore.Personal;
using GdprKit.Register;
using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>Lifts restrictions, of which the person is told before (GDPR Art. 18(3)).</summary>
internal static class RestrictionOperations
{
    public static async Task ListAsync(PersonalCall call) => await call.ShowAsync<RestrictionsPage, HeldRestrictions>(
        new([.. (await call.Service<IRestrictions>().ListAsync(call.Aborted)).Select(HeldRestriction.Of)]),
        PersonalJson.Web.HeldRestrictions);

    public static Task InformAsync(PersonalCall call) => StepAsync(call, "restriction-informed", (restrictions, r) => restrictions.InformAsync(r.Id, call.Aborted));

    public static Task LiftAsync(PersonalCall call) => StepAsync(call, "restriction-lifted", (restrictions, r) => restrictions.LiftAsync(r.Id, Casework.By, call.Aborted));

    private static async Task StepAsync(PersonalCall call, string done, Func<IRestrictions, Restriction, Task<Restriction>> step)
    {
        var restrictions = call.Service<IRestrictions>();
        if ((await restrictions.ListAsync(call.Aborted)).FirstOrDefault(r => r.Id == call.Id) is not { } held)
        {
            await call.NotFoundAsync();
            return;
        }

        Restriction now;
        try
        {
            now = await step(restrictions, held);
        }
        catch (InvalidOperationException)
        {
            await call.RefuseAsync(StatusCodes.Status409Conflict, "The step cannot follow.", "The person is told before a restriction is lifted (GDPR Art. 18(3)), and it is lifted once.");
            return;
        }

        await call.DoneAsync("/restrictions", done, HeldRestriction.Of(now), PersonalJson.Web.HeldRestriction);
    }
}
