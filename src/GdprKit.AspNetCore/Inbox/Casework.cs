using GdprKit.AspNetCore.Personal;
using GdprKit.Register;
using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>Finds requests, and takes a step of one, or says in words why it cannot follow.</summary>
internal static class Casework
{
    /// <summary>Who acts, by role, as the log has it.</summary>
    public const string By = "officer";

    /// <summary>The request that the route names; <see langword="null"/>: there is none, and that is answered.</summary>
    public static async Task<DataSubjectRequest?> FindAsync(PersonalCall call)
    {
        var request = await call.Service<DataSubjectRequests>().FindAsync(call.Id, call.Aborted);
        if (request is null) await call.NotFoundAsync();
        return request;
    }

    public static async Task<RequestFile> FileAsync(PersonalCall call, DataSubjectRequest request)
    {
        var verified = await call.Service<DataSubjectRequests>().VerifyAsync(request.Id, call.Aborted);
        var recipients = await call.Service<IRecipientNotifications>().OfAsync(request.Id, call.Aborted);
        var choices = new List<ActivityOption>();
        foreach (var granted in request.Decisions.Where(d => d is { IsDone: false, Outcome: not RequestOutcome.Refused })) choices.AddRange(await ActivityRights.OfAsync(call, request.Subject, granted.Right));
        return new()
        {
            Request = RequestView.Of(call, request, isOfficer: true),
            Undecided = DataRights.Each(request.Decisions.Aggregate(request.Rights, (left, d) => left & ~d.Right)),
            Choices = choices,
            Steps = [.. request.Entries.Select(e => StepView.Of(e, isOfficer: true))],
            IsIntact = verified.IsIntact,
            Problem = verified.Problem,
            Recipients = [.. recipients.Select(r => RecipientView.Of(call.Register, r, isOfficer: true))],
        };
    }

    /// <param name="call">The call.</param>
    /// <param name="rule">What must hold, as <see cref="RequestRules"/> says it.</param>
    /// <param name="step">The step.</param>
    /// <param name="done">What was done, as <see cref="Wording.Done"/> knows it.</param>
    public static async Task StepAsync(PersonalCall call, Action<DataSubjectRequest> rule, Func<DataSubjectRequests, DataSubjectRequest, Task> step, string done = "step-entered")
    {
        if (await FindAsync(call) is not { } request || !await AllowsAsync(call, rule, request)) return;
        var requests = call.Service<DataSubjectRequests>();
        try
        {
            await step(requests, request);
        }
        catch (InvalidOperationException)
        {
            // Somebody else may have taken a step meanwhile, after which this one cannot follow.
            if (await requests.FindAsync(call.Id, call.Aborted) is not { } now || Refuses(rule, now) is not { } words) throw;
            await call.RefuseAsync(StatusCodes.Status409Conflict, "The step cannot follow.", words);
            return;
        }

        await call.DoneAsync($"/{call.Id}", done, await FileAsync(call, (await requests.FindAsync(call.Id, call.Aborted))!), PersonalJson.Web.RequestFile);
    }

    /// <summary>Whether something can be done with a request; <see langword="false"/>: not, and that is answered.</summary>
    public static async Task<bool> AllowsAsync(PersonalCall call, Action<DataSubjectRequest> rule, DataSubjectRequest request)
    {
        if (Refuses(rule, request) is not { } words) return true;
        await call.RefuseAsync(StatusCodes.Status409Conflict, "The step cannot follow.", words);
        return false;
    }

    private static string? Refuses(Action<DataSubjectRequest> rule, DataSubjectRequest request)
    {
        try
        {
            rule(request);
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            return e.Message;
        }
    }
}
