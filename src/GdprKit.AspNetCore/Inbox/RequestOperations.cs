using GdprKit.AspNetCore.Access;
using GdprKit.AspNetCore.Personal;
using GdprKit.Register;
using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>The steps of a request, from its receipt to its answer.</summary>
internal static class RequestOperations
{
    private const int MostClosed = 100;

    private static readonly DateOnly FirstDay = new(2018, 5, 25);

    public static async Task ListAsync(PersonalCall call)
    {
        var requests = call.Service<DataSubjectRequests>();
        await call.ShowAsync<InboxPage, InboxView>(
            new()
            {
                Open = [.. (await requests.OpenAsync(call.Aborted)).Select(r => RequestView.Of(call, r, isOfficer: true))],
                Closed = [.. (await requests.ClosedAsync(MostClosed, call.Aborted)).Select(r => RequestView.Of(call, r, isOfficer: true))],
                Objections = (await call.Service<IObjections>().PendingAsync(call.Aborted)).Count,
                Recipients = (await call.Service<IRecipientNotifications>().PendingAsync(cancellationToken: call.Aborted)).Count,
                Subjects = Subjects(call),
            },
            PersonalJson.Web.InboxView);
    }

    public static async Task EnterAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.EnteredRequest) is not { } entered) return;
        var requests = call.Service<DataSubjectRequests>();
        var today = requests.Calendar.Day(call.Now);
        var problem = !Subjects(call).Contains(entered.Subject) ? $"'subject' is one of: {string.Join(", ", Subjects(call))}."
            : entered.Rights.All(DataRights.IsOne) && entered.Rights.All(r => DataRight.All.HasFlag(r)) ? null : "'rights' has no such value.";
        problem ??= Whose.Canonical(call.Context, new(entered.Subject, entered.Key)) is null ? $"Nobody of '{entered.Subject}' can have this 'key': look it up in the app." : null;
        problem ??= entered.ReceivedOn > today ? "'receivedOn' is in the future." : entered.ReceivedOn < FirstDay ? "'receivedOn' is before the GDPR applied." : entered.By == ActingPerson.Representative && entered.Mandate is null ? "Say in 'mandate' where the mandate is kept." : null;
        if (problem is not null)
        {
            await call.RefuseAsync(StatusCodes.Status400BadRequest, "Something is missing.", problem);
            return;
        }

        var request = await requests.ReceiveAsync(
            new()
            {
                Subject = new(entered.Subject, entered.Key),
                Rights = entered.Rights.Aggregate((all, r) => all | r),
                Channel = entered.Channel,
                By = entered.By,
                Mandate = entered.Mandate,
                // At noon it is that day in the controller's time zone, whatever the clocks did at night.
                ReceivedAt = entered.ReceivedOn is { } day && day < today ? new(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(new(12, 0)), new RetentionCalendar(call.Register.Controller).TimeZone)) : null,
            },
            Casework.By,
            call.Aborted);
        await call.DoneAsync($"/{request.Id}", "step-entered", await Casework.FileAsync(call, request), PersonalJson.Web.RequestFile);
    }

    public static async Task ShowAsync(PersonalCall call)
    {
        if (await Casework.FindAsync(call) is { } request) await call.ShowAsync<FilePage, RequestFile>(await Casework.FileAsync(call, request), PersonalJson.Web.RequestFile);
    }

    public static async Task AskIdentityAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.IdentityAnswer) is not { } answer) return;
        await Casework.StepAsync(call, RequestRules.RequireCanAsk, (requests, _) => requests.AskIdentityAsync(call.Id, answer.Check, Casework.By, call.Aborted));
    }

    public static async Task ConfirmIdentityAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.IdentityAnswer) is not { } answer) return;
        await Casework.StepAsync(call, RequestRules.RequireCanConfirm, (requests, _) => requests.ConfirmIdentityAsync(call.Id, answer.Check, Casework.By, call.Aborted));
    }

    public static async Task ExtendAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.ExtensionAnswer) is not { } answer) return;
        await Casework.StepAsync(
            call,
            request => RequestRules.RequireCanExtend(request, answer.Months, answer.Why, answer.Reason, call.Service<DataSubjectRequests>().Calendar.Day(call.Now)),
            (requests, _) => requests.ExtendAsync(call.Id, answer.Months, answer.Why, answer.Reason, Casework.By, call.Aborted));
    }

    public static async Task DecideAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.DecisionAnswer) is not { } answer) return;
        if (await Casework.FindAsync(call) is not { } found || !await Casework.AllowsAsync(call, Rule, found)) return;
        if (answer is { Right: DataRight.Erasure, Outcome: RequestOutcome.Granted } && await ErasureOperations.RemainsAsync(call, found) is { } remains)
        {
            await call.RefuseAsync(StatusCodes.Status409Conflict, "Not everything can go.", $"Grant it in part, and tell the person why (Art. 12(4)). {remains}");
            return;
        }

        await Casework.StepAsync(
            call,
            Rule,
            (requests, _) => requests.DecideAsync(call.Id, answer.Right, answer.Outcome, Casework.By, answer.Exemption, answer.Reason, call.Aborted));

        void Rule(DataSubjectRequest request) => RequestRules.RequireCanDecide(request, answer.Right, answer.Outcome, answer.Exemption, answer.Reason);
    }

    public static async Task DoneAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.DoneAnswer) is not { } answer) return;
        if (await Casework.FindAsync(call) is not { } found) return;
        var options = await ActivityRights.OfAsync(call, found.Subject, answer.Right);
        var chosen = answer.Activities ?? [];
        await Casework.StepAsync(
            call,
            request =>
            {
                RequestRules.RequireCanDo(request, answer.Right);
                if (answer is { Right: DataRight.Erasure or DataRight.Restriction, Reference: null }) throw new InvalidOperationException($"{answer.Right} is done here by a step of its own. If it was done elsewhere, say in 'reference' where the protocol is kept.");
                ActivityRights.RequireChosen(options, answer.Right, chosen);
            },
            async (requests, request) =>
            {
                foreach (var activity in chosen) await ActivityRights.FulfilAsync(call, request, answer.Right, activity);
                await requests.DoneAsync(call.Id, answer.Right, Casework.By, answer.Count, answer.Reference, cancellationToken: CancellationToken.None);
            });
    }

    public static async Task NotifyRecipientsAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.RightAnswer) is not { } answer) return;
        await Casework.StepAsync(
            call,
            request => RequestRules.RequireCanTellRecipients(request, answer.Right),
            (requests, _) => requests.NotifyRecipientsAsync(call.Id, answer.Right, Casework.By, call.Aborted));
    }

    public static async Task CloseAsync(PersonalCall call)
    {
        if (await call.ReadAsync(PersonalJson.Web.CloseAnswer) is not { } answer) return;
        await Casework.StepAsync(call, RequestRules.RequireCanClose, (requests, _) => requests.CloseAsync(call.Id, Casework.By, answer.Reference, call.Aborted));
    }

    private static string[] Subjects(PersonalCall call) => [.. call.Register.Activities.SelectMany(a => a.DataSubjects).Select(s => s.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
