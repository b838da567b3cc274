using System.Globalization;
using System.Numerics;

namespace GdprKit.Register;

/// <summary>Which step can follow: where one cannot, it says in words why.</summary>
internal static class RequestRules
{
    /// <summary>The rights after which recipients are told (GDPR Art. 19).</summary>
    public const DataRight ToldToRecipients = DataRight.Rectification | DataRight.Erasure | DataRight.Restriction;

    /// <summary>What must be done for nobody else. To withdraw and to object has to be easy.</summary>
    private const DataRight NeedIdentity = DataRight.Access | DataRight.Rectification | DataRight.Erasure | DataRight.Restriction | DataRight.Portability;

    public static void RequireReceivable(ReceivedRequest received, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrEmpty(received.Subject.Subject, nameof(received));
        ArgumentException.ThrowIfNullOrEmpty(received.Subject.Key, nameof(received));
        if (received.Rights == DataRight.Unspecified || (received.Rights & ~DataRight.All) != 0) throw new ArgumentException("Say which right is asked for: Rights = DataRight.Access.", nameof(received));
        if (received.ReceivedAt > now) throw new ArgumentException("A request cannot be received in the future.", nameof(received));
        if (received.By == ActingPerson.Representative && string.IsNullOrWhiteSpace(received.Mandate)) throw new ArgumentException("Somebody else asks for the person: say in Mandate where their mandate is kept.", nameof(received));
    }

    public static void RequireCanAsk(DataSubjectRequest request)
    {
        RequireOpen(request);
        if (request.Status == RequestStatus.AwaitingIdentity) throw Impossible("The person was asked already who they are.");
        if (request.Identity is not null) throw Impossible("It is sure already who the person is.");
        if (request.Decisions.Count > 0) throw Impossible("Something is decided already: it was sure enough who the person is.");
    }

    public static void RequireCanConfirm(DataSubjectRequest request)
    {
        RequireNotClosed(request);
        if (request.Identity is not null) throw Impossible("It is sure already who the person is.");
    }

    public static void RequireCanExtend(DataSubjectRequest request, int months, Exemption why, string reason, DateOnly today)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        RequireOpen(request);
        if (request.Status == RequestStatus.Decided) throw Impossible("All is decided: answer it.");
        if (why is not (Exemption.Complexity or Exemption.HighVolume)) throw Impossible("The time is extended for complexity or for the number of requests alone (GDPR Art. 12(3)).");
        if (request.Extension + months > RequestCalendar.MostExtension) throw Impossible($"The time can be extended by {RequestCalendar.MostExtension} months at most (GDPR Art. 12(3)), and it was by {request.Extension}.");
        if (request.ExtendableUntil is not { } until) throw Impossible("The time stands still until the person says who they are.");
        if (today > until) throw Impossible(string.Create(CultureInfo.InvariantCulture, $"The person has to be told within the first month (GDPR Art. 12(3)), which ended on {until:yyyy-MM-dd}."));
    }

    public static void RequireCanDecide(DataSubjectRequest request, DataRight right, RequestOutcome outcome, Exemption? exemption, string? reason)
    {
        RequireOpen(request);
        if (BitOperations.PopCount((uint)right) != 1 || (request.Rights & right) == 0) throw Impossible($"The person asked for {request.Rights}, not for {right}.");
        if (request.Decisions.Any(d => d.Right == right)) throw Impossible($"{right} is decided already.");
        if (request.Status == RequestStatus.AwaitingIdentity && exemption != Exemption.IdentityFailure) throw Impossible("It is not yet sure who the person is: confirm that, or refuse for IdentityFailure.");
        if (outcome == RequestOutcome.Granted)
        {
            if (exemption is not null) throw Impossible("What is granted in full needs no exemption.");
            return;
        }

        if (exemption is not { } why || string.IsNullOrWhiteSpace(reason)) throw Impossible("Who is refused is told why (GDPR Art. 12(4)): give the exemption and the reason in words.");
        if ((why.Refuses() & right) == 0) throw Impossible(why.Refuses() == DataRight.Unspecified ? $"{why} gives more time, and refuses nothing." : $"{why} is no reason to refuse {right}.");
    }

    public static void RequireCanDo(DataSubjectRequest request, DataRight right)
    {
        RequireNotClosed(request);
        RequireGranted(request, right);
        // A copy in the wrong hands is a breach, and what is erased for somebody else does not come back.
        if ((NeedIdentity & right) != 0 && request.Identity is null) throw Impossible("It is not entered how it was made sure who the person is: confirm it first, also where there is no doubt.");
    }

    public static void RequireCanTellRecipients(DataSubjectRequest request, DataRight right)
    {
        RequireNotClosed(request);
        if ((ToldToRecipients & right) == 0) throw Impossible("Recipients are told of rectification, erasure and restriction (GDPR Art. 19).");
        RequireGranted(request, right);
        if (request.Decisions.First(d => d.Right == right) is { IsDone: false }) throw Impossible($"{right} is not done yet.");
        if (request.Entries.Any(e => e.Step == RequestStep.RecipientsQueued && e.Rights == right)) throw Impossible("The recipients are in the queue already.");
    }

    public static void RequireCanClose(DataSubjectRequest request)
    {
        RequireNotClosed(request);
        if (request.Status != RequestStatus.Decided) throw Impossible($"Not decided yet: {request.Rights & ~request.Decisions.Aggregate(DataRight.Unspecified, (rights, d) => rights | d.Right)}.");
        foreach (var granted in request.Decisions.Where(d => d.Outcome != RequestOutcome.Refused))
        {
            if (!granted.IsDone) throw Impossible($"{granted.Right} was granted, and nothing is entered as done.");
            if ((ToldToRecipients & granted.Right) != 0 && !request.Entries.Any(e => e.Step == RequestStep.RecipientsQueued && e.Rights == granted.Right)) throw Impossible($"Recipients have to be told of {granted.Right} (GDPR Art. 19): call NotifyRecipientsAsync.");
        }
    }

    private static void RequireGranted(DataSubjectRequest request, DataRight right)
    {
        if (request.Decisions.FirstOrDefault(d => d.Right == right) is not { } decision) throw Impossible($"{right} is not decided yet.");
        if (decision.Outcome == RequestOutcome.Refused) throw Impossible($"{right} was refused.");
    }

    private static void RequireOpen(DataSubjectRequest request)
    {
        RequireNotClosed(request);
        if (request.Status == RequestStatus.Decided) throw Impossible("All is decided already.");
    }

    private static void RequireNotClosed(DataSubjectRequest request)
    {
        if (request.Status == RequestStatus.Closed) throw Impossible("The request is closed. What the person asks now is a new one.");
    }

    private static InvalidOperationException Impossible(string words) => new(words);
}
