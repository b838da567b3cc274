using GdprKit.AspNetCore.Personal;
using GdprKit.Register;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace GdprKit.AspNetCore.SelfService;

/// <summary>What people can do by themselves.</summary>
internal static class SubjectOperations
{
    /// <summary>Who confirms that a person is signed in, in the log of their request.</summary>
    /// <summary>So many open requests of one person are enough for any purpose.</summary>
    private const int MostOpen = 20;

    private const string By = "self-service";

    public static IReadOnlyList<Operation> All { get; } =
    [
        new("", "", "What is held of the person who is signed in", OverviewAsync, typeof(SubjectOverview)),
        new("/access.json", "AccessJson", "A copy of one's data with what is done with it (GDPR Art. 15), as JSON", c => c.DownloadAsync(DataRight.Access, ExportFormat.Json, c.Subject), null, IsHeavy: true),
        new("/access.zip", "AccessZip", "A copy of one's data with what is done with it (GDPR Art. 15), as CSV in a ZIP", c => c.DownloadAsync(DataRight.Access, ExportFormat.CsvInZip, c.Subject), null, IsHeavy: true),
        new("/portability.json", "PortabilityJson", "One's data to take elsewhere (GDPR Art. 20), as JSON", c => c.DownloadAsync(DataRight.Portability, ExportFormat.Json, c.Subject), null, IsHeavy: true),
        new("/portability.zip", "PortabilityZip", "One's data to take elsewhere (GDPR Art. 20), as CSV in a ZIP", c => c.DownloadAsync(DataRight.Portability, ExportFormat.CsvInZip, c.Subject), null, IsHeavy: true),
        new("/consents", "Consents", "One's consents (GDPR Art. 7)", ConsentsAsync, typeof(ConsentList)),
        new("/consents/grant", "GrantConsent", "Agrees to an activity", GrantAsync, typeof(ConsentView), typeof(ConsentChoice)),
        new("/consents/withdraw", "WithdrawConsent", "Withdraws a consent (GDPR Art. 7(3))", WithdrawAsync, typeof(ConsentView), typeof(ActivityChoice)),
        new("/objections", "Objections", "To what one can object, and what became of it (GDPR Art. 21)", ObjectionsAsync, typeof(ObjectionList)),
        new("/objections/object", "Object", "Objects to an activity (GDPR Art. 21)", ObjectAsync, typeof(ObjectionView), typeof(ActivityChoice)),
        new("/objections/take-back", "TakeBackObjection", "Takes an objection back", TakeBackAsync, typeof(ObjectionView), typeof(ActivityChoice)),
        new("/requests", "Requests", "One's requests with their deadlines (GDPR Art. 12)", RequestsAsync, typeof(OwnRequests)),
        new("/requests", "SendRequest", "Sends a request", SendAsync, typeof(OwnRequest), typeof(NewRequest)),
        new("/requests/{id:guid}", "Request", "One of one's requests, with what was done", RequestAsync, typeof(OwnRequest)),
    ];

    private static async Task OverviewAsync(PersonalCall call) => await call.ShowAsync<OverviewPage, SubjectOverview>(
        new()
        {
            Subject = call.Register.Activities.SelectMany(a => a.DataSubjects).First(s => s.Id == call.Subject.Subject).Name,
            Activities = [.. OwnData.Activities(call).Select(HeldActivity.Of)],
            Consents = await OwnData.ConsentsAsync(call),
            Objections = await OwnData.ObjectionsAsync(call),
            Requests = await OwnData.RequestsAsync(call),
            IsRestricted = (await call.Service<IRestrictions>().HistoryAsync(call.Subject, call.Aborted)).Any(r => r.LiftedAt is null),
        },
        PersonalJson.Web.SubjectOverview);

    private static async Task ConsentsAsync(PersonalCall call) => await call.ShowAsync<ConsentsPage, ConsentList>(new(await OwnData.ConsentsAsync(call)), PersonalJson.Web.ConsentList);

    private static async Task GrantAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.ConsentChoice) is not { } choice) return;
        if (OwnData.Activity(call, choice.Activity) is not { Consents.Count: > 0 } activity)
        {
            await call.NotFoundAsync();
            return;
        }

        if (OwnData.Text(call, activity).Hash != choice.TextHash)
        {
            await call.RefuseAsync(StatusCodes.Status409Conflict, "The words have changed.", "Read what you agree to again, and agree to that.");
            return;
        }

        await call.Service<IConsentLedger>().GrantAsync(activity.Id, call.Subject, new() { Channel = Via.Website, Form = By }, call.Aborted);
        await call.DoneAsync("/consents", "consent-given", await OwnData.ConsentAsync(call, activity), PersonalJson.Web.ConsentView);
    }

    private static async Task WithdrawAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.ActivityChoice) is not { } choice) return;
        if (OwnData.Activity(call, choice.Activity) is not { } activity || !(await OwnData.ConsentsAsync(call)).Any(c => c.Activity == activity.Id))
        {
            await call.NotFoundAsync();
            return;
        }

        await call.Service<IConsentLedger>().WithdrawAsync(activity.Id, call.Subject, Via.Website, call.Aborted);
        await call.DoneAsync("/consents", "consent-withdrawn", await OwnData.ConsentAsync(call, activity), PersonalJson.Web.ConsentView);
    }

    private static async Task ObjectionsAsync(PersonalCall call) => await call.ShowAsync<ObjectionsPage, ObjectionList>(new(await OwnData.ObjectionsAsync(call)), PersonalJson.Web.ObjectionList);

    private static async Task ObjectAsync(PersonalCall call)
    {
        if (await ObjectableAsync(call) is not { } activity) return;
        // Who objects again has nothing to gain, and an upheld objection would wait for a decision again.
        if (await OwnData.ObjectionAsync(call, activity) is { Stands: true })
        {
            await call.RefuseAsync(StatusCodes.Status409Conflict, "You have objected already.", "The objection stands.");
            return;
        }

        var record = await call.Service<IObjections>().ReceiveAsync(activity.Id, call.Subject, Via.Website, call.Aborted);
        await call.DoneAsync("/objections", record.State == ObjectionState.Upheld ? "objection-upheld" : "objection-received", await OwnData.ObjectionAsync(call, activity), PersonalJson.Web.ObjectionView);
    }

    private static async Task TakeBackAsync(PersonalCall call)
    {
        if (await ObjectableAsync(call) is not { } activity) return;
        try
        {
            await call.Service<IObjections>().TakeBackAsync(activity.Id, call.Subject, Via.Website, call.Aborted);
        }
        catch (InvalidOperationException)
        {
            if (await OwnData.ObjectionAsync(call, activity) is { Stands: true }) throw;
            await call.RefuseAsync(StatusCodes.Status409Conflict, "No objection stands.", "There is nothing to take back.");
            return;
        }

        await call.DoneAsync("/objections", "objection-taken-back", await OwnData.ObjectionAsync(call, activity), PersonalJson.Web.ObjectionView);
    }

    private static async Task<ProcessingActivity?> ObjectableAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.ActivityChoice) is not { } choice) return null;
        if (OwnData.Activity(call, choice.Activity) is { } activity && OwnData.CanObject(activity)) return activity;
        await call.NotFoundAsync();
        return null;
    }

    private static async Task RequestsAsync(PersonalCall call) => await call.ShowAsync<RequestsPage, OwnRequests>(
        new(await OwnData.RequestsAsync(call), OwnData.Askable(call.Register), Options(call).ReceiveMessage is not null),
        PersonalJson.Web.OwnRequests);

    private static async Task RequestAsync(PersonalCall call)
    {
        if (await OwnData.RequestAsync(call, call.Id) is { } request) await call.ShowAsync<RequestPage, OwnRequest>(request, PersonalJson.Web.OwnRequest);
        else await call.NotFoundAsync();
    }

    private static async Task SendAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.NewRequest) is not { } sent) return;
        if (sent.Rights.Except(OwnData.Askable(call.Register)).Any())
        {
            await call.RefuseAsync(StatusCodes.Status400BadRequest, "One cannot ask for this here.", $"'rights' are of: {string.Join(", ", OwnData.Askable(call.Register))}.");
            return;
        }

        var receive = Options(call).ReceiveMessage;
        if (sent.Message is not null && receive is null)
        {
            await call.RefuseAsync(StatusCodes.Status400BadRequest, "Words are not taken here.", "Leave 'message' out, and contact us for what you want to add.");
            return;
        }

        var requests = call.Service<DataSubjectRequests>();
        if ((await requests.OfAsync(call.Subject, call.Aborted)).Count(r => r.Status != RequestStatus.Closed) >= MostOpen)
        {
            await call.RefuseAsync(StatusCodes.Status409Conflict, "Your earlier requests come first.", $"{MostOpen} of your requests are open. Wait for an answer, or contact us.");
            return;
        }

        var request = await requests.ReceiveAsync(new() { Subject = call.Subject, Rights = sent.Rights.Aggregate((all, r) => all | r), Channel = Via.Website }, cancellationToken: call.Aborted);
        request = await requests.ConfirmIdentityAsync(request.Id, IdentityCheck.Session, By, CancellationToken.None);
        if (sent.Message is { } message) await receive!(call.Context, request, message);
        await call.DoneAsync($"/requests/{request.Id}", "request-sent", (await OwnData.RequestAsync(call, request.Id))!, PersonalJson.Web.OwnRequest);
    }

    private static DataSubjectRightsOptions Options(PersonalCall call) => call.Service<IOptions<DataSubjectRightsOptions>>().Value;
}
