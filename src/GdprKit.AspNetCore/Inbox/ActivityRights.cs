using GdprKit.AspNetCore.Personal;
using GdprKit.AspNetCore.SelfService;
using GdprKit.Register;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>Objections and withdrawals that came by a request: only what is entered with <see cref="IObjections"/> and <see cref="IConsentLedger"/> stops anything.</summary>
internal static class ActivityRights
{
    /// <summary>The activities of which one has to be chosen; empty: there are none, or it is not such a right.</summary>
    public static async Task<IReadOnlyList<ActivityOption>> OfAsync(PersonalCall call, DataSubjectKey subject, DataRight right)
    {
        if (right is not (DataRight.WithdrawConsent or DataRight.Objection or DataRight.MarketingObjection)) return [];

        var activities = call.Register.Activities.Where(a => OwnData.Concerns(a, subject));
        if (right == DataRight.WithdrawConsent)
        {
            var entered = (await call.Service<IConsentLedger>().HistoryAsync(subject, call.Aborted)).Select(r => r.Activity).ToHashSet(StringComparer.Ordinal);
            activities = activities.Where(a => a.Ids().Any(entered.Contains));
        }
        else
        {
            activities = activities.Where(a => OwnData.CanObject(a) && (right == DataRight.Objection || ObjectionRules.Article(a) == ObjectionRules.Marketing));
        }

        return [.. activities.Select(a => new ActivityOption(right, a.Id, a.Title))];
    }

    /// <exception cref="InvalidOperationException">None is chosen, or one that is not among them.</exception>
    public static void RequireChosen(IReadOnlyList<ActivityOption> options, DataRight right, IReadOnlyList<string> chosen)
    {
        if (chosen.All(c => options.Any(o => o.Activity == c)) && (chosen.Count > 0 || options.Count == 0)) return;
        throw new InvalidOperationException(options.Count == 0
            ? $"{right} is about no activity of this person."
            : $"Say in 'activities' {(right == DataRight.WithdrawConsent ? "whose consent is withdrawn" : "to what the person objects")}: {string.Join(", ", options.Select(o => o.Activity))}.");
    }

    /// <summary>Enters it; what is so already stays as it is.</summary>
    public static async Task FulfilAsync(PersonalCall call, DataSubjectRequest request, DataRight right, string activity)
    {
        if (right == DataRight.WithdrawConsent)
        {
            var ledger = call.Service<IConsentLedger>();
            if ((await ledger.StatusAsync(activity, request.Subject, CancellationToken.None)).State != ConsentState.Withdrawn) await ledger.WithdrawAsync(activity, request.Subject, request.Channel, CancellationToken.None);
            return;
        }

        var objections = call.Service<IObjections>();
        var state = (await objections.FindAsync(activity, request.Subject, CancellationToken.None))?.State;
        if (state is not (ObjectionState.Received or ObjectionState.Upheld)) state = (await objections.ReceiveAsync(activity, request.Subject, request.Channel, CancellationToken.None)).State;
        if (state == ObjectionState.Received) await objections.UpholdAsync(activity, request.Subject, Casework.By, CancellationToken.None);
    }
}
