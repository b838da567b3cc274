using System.Globalization;
using GdprKit.AspNetCore.Personal;
using GdprKit.Register;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>Does what was granted.</summary>
internal static class FulfilmentOperations
{
    public static async Task DownloadAsync(PersonalCall call, DataRight right, ExportFormat format)
    {
        // Not before it is sure who the person is: a copy in the wrong hands is a breach.
        if (await Casework.FindAsync(call) is { } request && await Casework.AllowsAsync(call, r => RequestRules.RequireCanDo(r, right), request)) await call.DownloadAsync(right, format, request.Subject);
    }

    public static async Task PlanErasureAsync(PersonalCall call)
    {
        if (await Casework.FindAsync(call) is not { } request || !await Casework.AllowsAsync(call, RequireAskedForErasure, request)) return;
        var plan = await call.Service<SubjectErasure>().PlanAsync(Order(request), call.Aborted);
        await call.ShowAsync<ErasurePage, ErasureView>(ErasureView.Of(call, request, plan), PersonalJson.Web.ErasureView);
    }

    public static Task EraseAsync(PersonalCall call) => Casework.StepAsync(
        call,
        request =>
        {
            RequestRules.RequireCanDo(request, DataRight.Erasure);
            RequireNotDone(request, DataRight.Erasure);
        },
        async (requests, request) =>
        {
            // Whoever asked may close the window: what was begun is done and entered all the same.
            var erasure = call.Service<SubjectErasure>();
            var result = await erasure.EraseAsync(await erasure.PlanAsync(Order(request), call.Aborted), CancellationToken.None);
            var rows = result.Steps.Where(s => s.Action != ErasureAction.Keep).Sum(s => s.Rows);
            await requests.DoneAsync(request.Id, DataRight.Erasure, Casework.By, rows, result.Id.ToString("D", CultureInfo.InvariantCulture), CancellationToken.None);
            await requests.NotifyRecipientsAsync(request.Id, DataRight.Erasure, Casework.By, CancellationToken.None);
        },
        "erased");

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
                await requests.DoneAsync(request.Id, DataRight.Restriction, Casework.By, null, restriction.Id.ToString("D", CultureInfo.InvariantCulture), CancellationToken.None);
                await requests.NotifyRecipientsAsync(request.Id, DataRight.Restriction, Casework.By, CancellationToken.None);
            });
    }

    private static ErasureOrder Order(DataSubjectRequest request) => new() { Subject = request.Subject, Request = request.Id };

    private static void RequireAskedForErasure(DataSubjectRequest request)
    {
        if (request.Status == RequestStatus.Closed) throw new InvalidOperationException("The request is closed. What the person asks now is a new one.");
        if (!request.Rights.HasFlag(DataRight.Erasure)) throw new InvalidOperationException("The person did not ask for erasure.");
    }

    private static void RequireNotDone(DataSubjectRequest request, DataRight right)
    {
        if (request.Decisions.Any(d => d.Right == right && d.IsDone)) throw new InvalidOperationException($"{right} is done already.");
    }
}
