namespace GdprKit.Register;

/// <summary>Which objection a person has against an activity, and what may follow.</summary>
internal static class ObjectionRules
{
    public const string Marketing = "21(2)";

    /// <summary>The provision under which one can object.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string Article(ProcessingActivity activity)
    {
        // Whoever may say no to marketing need not be weighed against anything.
        if (activity.Rights.Any(r => r is { Kind: DataRight.MarketingObjection, Status: not RightStatus.DoesNotHold })) return Marketing;
        return activity.Rights.FirstOrDefault(r => r is { Kind: DataRight.Objection, Status: not RightStatus.DoesNotHold })?.Article ?? throw new InvalidOperationException(
            $"The activity '{activity.Id}' rests on {Bases(activity)}, which gives no right to object: that is against a public task or legitimate interests (GDPR Art. 21(1)) and direct marketing (Art. 21(2)). Receive it as a request, and answer it.");
    }

    /// <exception cref="InvalidOperationException">The step is not possible after the last entry.</exception>
    public static void RequireCanFollow(ObjectionState next, ObjectionRecord? last)
    {
        var possible = next switch
        {
            ObjectionState.Upheld or ObjectionState.Rejected => last?.State == ObjectionState.Received,
            ObjectionState.TakenBack => last?.State is ObjectionState.Received or ObjectionState.Upheld,
            _ => true,
        };
        if (possible) return;
        throw new InvalidOperationException(last switch
        {
            null => "The person never objected to this activity.",
            { State: ObjectionState.Upheld, Article: Marketing } => "An objection to direct marketing is absolute and was upheld when it was received (GDPR Art. 21(3)).",
            { State: ObjectionState.Upheld } => "The objection was upheld already.",
            { State: ObjectionState.Rejected } => "The objection was rejected already.",
            _ => "The person took the objection back.",
        });
    }

    private static string Bases(ProcessingActivity activity) =>
        activity.LegalBases.Count == 0 ? "no declared basis" : string.Join(" and ", activity.LegalBases.Select(b => "Art. " + b.Article).Distinct(StringComparer.Ordinal));
}
