using System.Globalization;
using GdprKit.AspNetCore.Personal;
using GdprKit.Register;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>Does what was granted, except for erasure.</summary>
internal static class FulfilmentOperations
{
    public static async Task DownloadAsync(PersonalCall call, DataRight right, ExportFormat format)
    {
        // Not before it is sure who the person is: a copy in the wrong hands is a breach.
        if (await Casework.FindAsync(call) is { } request && await Casework.AllowsAsync(call, r => RequestRules.RequireCanDo(r, right), request)) await call.DownloadAsync(right, format, request.Subject);
    }

    public static async Task RestrictAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.RestrictionAnswer) is not { } answer) return;
        await Casework.StepAsync(
            call,
            request =>
            {
                RequestRules.RequireCanDo(request, DataRight.Restriction);
                RequireNotDone(request, DataRight.Restriction);
            },
            async (requests, request) =>
            {
                var restriction = await call.Service<IRestrictions>().PlaceAsync(request.Subject, answer.Ground, Casework.By, CancellationToken.None);
                await requests.DoneAsync(request.Id, DataRight.Restriction, Casework.By, null, restriction.Id.ToString("D", CultureInfo.InvariantCulture), cancellationToken: CancellationToken.None);
                await requests.NotifyRecipientsAsync(request.Id, DataRight.Restriction, Casework.By, CancellationToken.None);
            });
    }

    public static void RequireNotDone(DataSubjectRequest request, DataRight right)
    {
        if (request.Decisions.Any(d => d.Right == right && d.IsDone)) throw new InvalidOperationException($"{right} is done already.");
    }
}
