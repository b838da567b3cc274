namespace GdprKit.Register.Rights;

/// <summary>
/// Computes the rights of the people concerned from what a register declares: a pure function of it, run once when it is built.
/// What is not declared makes a right conditional; nothing is invented.
/// </summary>
internal static class RightsComputation
{
    /// <summary>The register with the rights of its activities and their rows, and with what contradicts them.</summary>
    public static ProcessingRegister Of(ProcessingRegister register)
    {
        ProcessingActivity[] activities = [.. register.Activities.Select(a => Of(a, [.. a.JointControllers, .. register.JointControllers]))];
        var own = activities.Where(a => a.ProcessorFor.Count == 0).ToArray();
        return register with
        {
            Activities = activities,
            Contradictions = own.Length == 0 ? [] : [.. Declared(register.DeclaredRights, [.. own.SelectMany(a => a.Rights)])],
        };
    }

    private static ProcessingActivity Of(ProcessingActivity activity, IReadOnlyList<JointController> joint)
    {
        // A processor has no bases of its own to compute from, and passes requests on.
        if (activity.ProcessorFor.Count > 0) return activity with { RightsAnsweredBy = RightsAddressee.ControllerServed };

        var rows = activity.DataItems.Count > 0 ? activity.DataItems : [Whole(activity)];
        var computed = new List<(DataItem Row, Right[] Rights)>();
        var rights = new Right[rows.Count][];
        for (var i = 0; i < rows.Count; i++)
        {
            // Most rows of an activity have the same links, and so the same rights.
            var known = computed.Find(c => SameLinks(c.Row, rows[i])).Rights;
            if (known is null) computed.Add((rows[i], known = new RowRights(activity, rows[i], joint).Compute()));
            rights[i] = known;
        }

        var all = RightsMerger.Merge([.. computed.Select(c => c.Rights)]);
        var differing = computed.ToDictionary(c => c.Rights, c => Differing(c.Rights, all));
        return activity with
        {
            RightsAnsweredBy = joint.Count > 0 ? RightsAddressee.EachJointController : RightsAddressee.Controller,
            Rights = [.. all.Select(r => activity.DeclaredRights.Count == 0 ? r : r with { Declared = Speaking(activity.DeclaredRights, r.Kind) })],
            DataItems = [.. activity.DataItems.Select((item, i) => differing[rights[i]] is { Length: > 0 } own ? item with { Rights = own } : item)],
            Contradictions = [.. Declared(activity.DeclaredRights, all), .. Decided(activity)],
        };
    }

    /// <summary>An activity that names no data, as if it were one row.</summary>
    private static DataItem Whole(ProcessingActivity activity) => new()
    {
        Name = "",
        LegalBases = Positions(activity.LegalBases.Count),
        Sources = Positions(activity.Sources.Count),
        Recipients = Positions(activity.Recipients.Count),
        Transfers = Positions(activity.Transfers.Count),
        Retention = Positions(activity.Retention.Count),
    };

    private static int[] Positions(int count) => [.. Enumerable.Range(0, count)];

    private static bool SameLinks(DataItem one, DataItem two) =>
        one.Member is null == two.Member is null
        && one.DerivedFrom is null == two.DerivedFrom is null
        && one.LegalBases.SequenceEqual(two.LegalBases)
        && one.Sources.SequenceEqual(two.Sources)
        && one.Recipients.SequenceEqual(two.Recipients)
        && one.Transfers.SequenceEqual(two.Transfers)
        && one.Retention.SequenceEqual(two.Retention);

    private static Right[] Differing(Right[] own, Right[] all) => [.. own.Where((right, i) => !RightsMerger.Same(right, all[i]))];

    private static int[] Speaking(IReadOnlyList<DeclaredRight> declared, DataRight kind) =>
        [.. Enumerable.Range(0, declared.Count).Where(i => declared[i].Rights.Contains(kind))];

    private static IEnumerable<RightContradiction> Declared(IReadOnlyList<DeclaredRight> declared, IReadOnlyList<Right> rights)
    {
        for (var i = 0; i < declared.Count; i++)
        {
            foreach (var kind in declared[i].Rights)
            {
                if (rights.FirstOrDefault(r => r.Kind == kind) is not { } right) continue;

                // Who speaks of all rights speaks of those that there are; a law may give more than the GDPR does.
                if (!declared[i].Rights.Contains(DataRight.All) && declared[i].Law is null && rights.All(r => r.Kind != kind || r.Status == RightStatus.DoesNotHold))
                    yield return new() { Kind = RightContradictionKind.GivenByNothing, Right = kind, Article = right.Article, Position = i };

                if (declared[i].Unless is not null && declared[i].Rights.All(IsAbsolute))
                    yield return new() { Kind = RightContradictionKind.LimitedThoughAbsolute, Right = kind, Article = right.Article, Position = i };
            }
        }
    }

    private static bool IsAbsolute(DataRight right) => right is DataRight.WithdrawConsent or DataRight.MarketingObjection or DataRight.Complaint;

    private static IEnumerable<RightContradiction> Decided(ProcessingActivity activity)
    {
        for (var i = 0; i < activity.AutomatedDecisions.Count; i++)
        {
            if (!Decisions.IsAllowed(activity, activity.AutomatedDecisions[i]))
                yield return new() { Kind = RightContradictionKind.DecisionNotAllowed, Right = DataRight.HumanDecision, Article = Decisions.Provision(activity.AutomatedDecisions[i].Exception), Position = i };
            if (Decisions.TouchesSpecialCategories(activity))
                yield return new() { Kind = RightContradictionKind.DecisionOnSpecialCategory, Right = DataRight.HumanDecision, Article = "22(4)", Position = i };
        }
    }
}
