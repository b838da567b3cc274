using GdprKit.AspNetCore.Personal;
using GdprKit.Register;

namespace GdprKit.AspNetCore.SelfService;

/// <summary>Reads what concerns the person who asks.</summary>
internal static class OwnData
{
    /// <summary>For what a person can ask by a form. What they can do at once, such as withdrawing a consent, needs no request; complaints go to the authority.</summary>
    public static DataRight[] Askable(ProcessingRegister register) =>
    [
        DataRight.Access, DataRight.Rectification, DataRight.Erasure, DataRight.Restriction, DataRight.Portability, DataRight.Objection, DataRight.HumanDecision, DataRight.RecipientNotification,
        .. register.JointControllers.Count > 0 || register.Activities.Any(a => a.JointControllers.Count > 0) ? (DataRight[])[DataRight.JointArrangement] : [],
        .. register.Activities.Any(a => a.Transfers.Count > 0) ? (DataRight[])[DataRight.TransferSafeguards] : [],
    ];

    public static IEnumerable<ProcessingActivity> Activities(PersonalCall call) => call.Register.Activities.Where(a => Concerns(a, call.Subject));

    /// <summary>The activity, if it concerns the person; what concerns others is to them as if it were not there.</summary>
    public static ProcessingActivity? Activity(PersonalCall call, string id) => call.Register.FindActivity(id) is { } activity && Concerns(activity, call.Subject) ? activity : null;

    /// <summary>Also a consent that is asked for no more can be withdrawn.</summary>
    public static async Task<IReadOnlyList<ConsentView>> ConsentsAsync(PersonalCall call)
    {
        var ledger = call.Service<IConsentLedger>();
        var given = (await ledger.HistoryAsync(call.Subject, call.Aborted)).Where(r => r.State == ConsentState.Given).Select(r => r.Activity).ToHashSet(StringComparer.Ordinal);
        List<ConsentView> consents = [];
        foreach (var activity in Activities(call).Where(a => a.Consents.Count > 0 || a.Ids().Any(given.Contains))) consents.Add(await ConsentAsync(call, activity));
        return consents;
    }

    public static async Task<ConsentView> ConsentAsync(PersonalCall call, ProcessingActivity activity)
    {
        var status = await call.Service<IConsentLedger>().StatusAsync(activity.Id, call.Subject, call.Aborted);
        var text = Text(call, activity);
        return new()
        {
            Activity = activity.Id,
            Title = activity.Title,
            State = status.State,
            Text = text.Text,
            TextHash = text.Hash,
            MinimumAge = activity.Consents.Max(c => c.MinimumAge),
            At = status.Record?.At,
            ValidUntil = status.Record?.ValidUntil,
        };
    }

    /// <summary>The words that the ledger keeps as those to which the person agreed.</summary>
    public static ProofText Text(PersonalCall call, ProcessingActivity activity) => new ConsentTexts(call.Register).Of(activity, new() { Channel = Via.Website });

    public static async Task<IReadOnlyList<ObjectionView>> ObjectionsAsync(PersonalCall call)
    {
        List<ObjectionView> objections = [];
        foreach (var activity in Activities(call).Where(CanObject)) objections.Add(await ObjectionAsync(call, activity));
        return objections;
    }

    public static async Task<ObjectionView> ObjectionAsync(PersonalCall call, ProcessingActivity activity)
    {
        var last = await call.Service<IObjections>().FindAsync(activity.Id, call.Subject, call.Aborted);
        var article = ObjectionRules.Article(activity);
        return new()
        {
            Activity = activity.Id,
            Title = activity.Title,
            Purpose = activity.Purpose,
            Article = article,
            IsAbsolute = article == ObjectionRules.Marketing,
            State = last?.State,
            At = last?.At,
            Reason = last?.Reason,
        };
    }

    public static bool CanObject(ProcessingActivity activity) =>
        activity.Rights.Any(r => r is { Kind: DataRight.Objection or DataRight.MarketingObjection, Status: not RightStatus.DoesNotHold });

    public static async Task<IReadOnlyList<RequestView>> RequestsAsync(PersonalCall call) =>
        [.. (await call.Service<DataSubjectRequests>().OfAsync(call.Subject, call.Aborted)).Select(r => RequestView.Of(call, r, isOfficer: false))];

    /// <summary>One request of the person; another's is to them as if it were not there.</summary>
    public static async Task<OwnRequest?> RequestAsync(PersonalCall call, Guid id)
    {
        if ((await call.Service<DataSubjectRequests>().OfAsync(call.Subject, call.Aborted)).FirstOrDefault(r => r.Id == id) is not { } request) return null;
        var told = await call.Service<IRecipientNotifications>().OfAsync(id, call.Aborted);
        return new(
            RequestView.Of(call, request, isOfficer: false),
            [.. request.Entries.Select(e => StepView.Of(e, isOfficer: false))],
            [.. told.Select(n => RecipientView.Of(call.Register, n, isOfficer: false))]);
    }

    public static bool Concerns(ProcessingActivity activity, DataSubjectKey subject) =>
        activity.DataSubjects.Count == 0 || activity.DataSubjects.Any(s => s.Id == subject.Subject);
}
