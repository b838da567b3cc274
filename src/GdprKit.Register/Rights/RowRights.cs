namespace GdprKit.Register.Rights;

/// <summary>The rights that hold for one row of an activity. Each row of it has the same rights in the same order, with answers of its own.</summary>
internal sealed class RowRights
{
    private static readonly Right Access = Holding(DataRight.Access, "15", new RightLimit { Kind = RightLimitKind.RightsOfOthers, Article = "15(4)" });
    private static readonly Right Rectification = Holding(DataRight.Rectification, "16");
    private static readonly Right Complaint = Holding(DataRight.Complaint, "77");
    private static readonly Right Remedy = Given(DataRight.Remedy, "79", [Of("78"), Of("79"), Of("82")]);

    private readonly ProcessingActivity _activity;
    private readonly DataItem _row;
    private readonly IReadOnlyList<JointController> _joint;
    private readonly RowBases _bases;
    private readonly Origins _origins;

    /// <param name="activity">The activity.</param>
    /// <param name="row">Its row.</param>
    /// <param name="joint">All joint controllers of the activity, the register's among them.</param>
    public RowRights(ProcessingActivity activity, DataItem row, IReadOnlyList<JointController> joint)
    {
        (_activity, _row, _joint) = (activity, row, joint);
        _bases = new(activity.LegalBases, row.LegalBases);
        _origins = Origins.Of(activity, row);
    }

    private bool IsResearch => _activity.Kind is PurposeKind.Research or PurposeKind.Statistics;

    private bool IsMarketing => _activity.Kind == PurposeKind.DirectMarketing || _activity.Consents.Any(c => c.Kind == ConsentKind.ElectronicMarketing);

    public Right[] Compute() =>
    [
        Information("13", RightConditionKind.PersonIsSource, _origins.Direct),
        Information("14", RightConditionKind.OtherSource, _origins.Indirect),
        Access,
        Rectification,
        Erasure(),
        Restriction(),
        RecipientNotification(),
        Portability(),
        Objection(),
        MarketingObjection(),
        HumanDecision(),
        WithdrawConsent(),
        JointArrangement(),
        TransferSafeguards(),
        Complaint,
        Remedy,
    ];

    private Right Information(string article, RightConditionKind condition, Known known)
    {
        if (known == Known.No) return Lacking(DataRight.Information, article, RightLimitKind.NoSuchSource, article);

        var byLaw = article == "14" ? _bases.Six("ce") : [];
        return Given(
            DataRight.Information,
            article,
            [Of(article, known == Known.Yes ? [] : [new(condition, $"{article}(1)")])],
            byLaw.Length > 0 ? [new() { Kind = RightLimitKind.LaidDownByLaw, Article = "14(5)(c)", LegalBases = byLaw }] : []);
    }

    private Right Erasure()
    {
        var statutory = Positions(_row.Retention, r => _activity.Retention[r].Limit == RetentionLimit.AtLeast);
        var obligations = _bases.Six("c");
        // As long as law has the data kept in every case, only what was unlawful is erased.
        var duty = _bases.Apply(obligations) || statutory.Any(r => _activity.Retention[r] is { When: null, Unless: null, In: null });
        RightCondition[] kept = duty ? [new(RightConditionKind.StatutoryPeriodEnded, "17(3)(b)")] : [];

        var grounds = new List<RightGround> { Of("17(1)(a)", [new(RightConditionKind.NoLongerNecessary, "17(1)(a)"), .. kept]) };
        var (consent, explicitConsent) = (_bases.Six("a"), _bases.Nine("a"));
        if (consent.Length + explicitConsent.Length > 0)
        {
            var others = explicitConsent.Length > 0 ? _bases.HaveOtherConditionsThan(explicitConsent) : _bases.HaveOthersThan(consent);
            grounds.Add(On("17(1)(b)", [.. consent, .. explicitConsent], [.. others ? [new(RightConditionKind.NoOtherLegalGround, "17(1)(b)")] : (RightCondition[])[], .. kept]));
        }

        // Whoever objects to marketing need not be balanced against anything; research has an objection of its own (Art. 21(6)).
        if (IsMarketing) grounds.Add(Of("17(1)(c)", kept));
        else if (!IsResearch && _bases.Six("ef") is { Length: > 0 } objected) grounds.Add(On("17(1)(c)", objected, [new(RightConditionKind.NoOverridingGrounds, "17(1)(c)"), .. kept]));

        grounds.Add(Of("17(1)(d)", [new(RightConditionKind.Unlawful, "17(1)(d)")]));
        grounds.Add(Of("17(1)(e)", [new(RightConditionKind.DutyToErase, "17(1)(e)")]));
        if (consent.Length > 0) grounds.Add(On("17(1)(f)", consent, [new(RightConditionKind.CollectedFromChild, "17(1)(f)"), .. kept]));
        return Given(DataRight.Erasure, "17(1)", grounds, ErasureLimits(obligations, statutory));
    }

    private List<RightLimit> ErasureLimits(int[] obligations, int[] statutory)
    {
        var limits = new List<RightLimit>();
        if (obligations.Length + statutory.Length > 0) limits.Add(new() { Kind = RightLimitKind.LegalObligation, Article = "17(3)(b)", LegalBases = obligations, Retention = statutory });
        if (_bases.Six("e") is { Length: > 0 } tasks) limits.Add(new() { Kind = RightLimitKind.PublicTask, Article = "17(3)(b)", LegalBases = tasks });
        if (_bases.Nine("hi") is { Length: > 0 } health) limits.Add(new() { Kind = RightLimitKind.PublicHealth, Article = "17(3)(c)", LegalBases = health });
        var research = _bases.Nine("j");
        if (IsResearch || _activity.Kind == PurposeKind.Archiving || research.Length > 0) limits.Add(new() { Kind = RightLimitKind.ArchivingResearchStatistics, Article = "17(3)(d)", LegalBases = research });
        var (claims, settled) = (_bases.Nine("f"), Positions(_row.Retention, r => _activity.Retention[r] is { Until: RetentionEvent.ClaimSettled } or { After: RetentionEvent.ClaimSettled }));
        if (_activity.Kind == PurposeKind.LegalClaims || claims.Length + settled.Length > 0) limits.Add(new() { Kind = RightLimitKind.LegalClaims, Article = "17(3)(e)", LegalBases = claims, Retention = settled });
        return limits;
    }

    private Right Restriction()
    {
        RightGround[] always = [Of("18(1)(a)"), Of("18(1)(b)"), Of("18(1)(c)")];
        return Given(DataRight.Restriction, "18(1)",
            _bases.Six("ef") is { Length: > 0 } objected ? [.. always, On("18(1)(d)", objected)]
            : _bases.AreUndeclared ? [.. always, Undeclared("18(1)(d)")]
            : always);
    }

    private Right RecipientNotification() => _row.Recipients.Count > 0
        ? Holding(DataRight.RecipientNotification, "19", new RightLimit { Kind = RightLimitKind.DisproportionateEffort, Article = "19" })
        : Lacking(DataRight.RecipientNotification, "19", RightLimitKind.NoRecipients, "19");

    private Right Portability()
    {
        int[] bases = [.. _bases.Six("ab"), .. _bases.Nine("a")];
        if (bases.Length == 0 && !_bases.AreUndeclared)
        {
            return _bases.Six("e") is { Length: > 0 } tasks
                ? new() { Kind = DataRight.Portability, Article = "20(1)", Limits = [new() { Kind = RightLimitKind.PublicTask, Article = "20(3)", LegalBases = tasks }] }
                : Lacking(DataRight.Portability, "20(1)", RightLimitKind.LegalBasis, "20(1)(a)");
        }

        if (_origins.Provided == Known.No) return Lacking(DataRight.Portability, "20(1)", RightLimitKind.NotProvidedByPerson, "20(1)");

        var conditions = new List<RightCondition>();
        if (_origins.Provided == Known.Perhaps) conditions.Add(new(RightConditionKind.ProvidedByPerson, "20(1)"));
        if (_row.Member is null) conditions.Add(new(RightConditionKind.AutomatedMeans, "20(1)(b)"));
        return Given(
            DataRight.Portability,
            "20(1)",
            [bases.Length > 0 ? On("20(1)(a)", bases, [.. conditions]) : Undeclared("20(1)(a)", [.. conditions])],
            [new() { Kind = RightLimitKind.RightsOfOthers, Article = "20(4)" }]);
    }

    private Right Objection()
    {
        if (IsResearch)
        {
            var (tasks, others) = (_bases.Six("e"), _bases.Six("abcdf"));
            var grounds = new List<RightGround>(2);
            if (others.Length > 0) grounds.Add(On("21(6)", others));
            if (tasks.Length > 0 || others.Length == 0) grounds.Add(On("21(6)", tasks, [new(RightConditionKind.NotForPublicTask, "21(6)")]));
            return Given(DataRight.Objection, "21(6)", grounds);
        }

        var bases = _bases.Six("ef");
        if (bases.Length == 0 && !_bases.AreUndeclared) return Lacking(DataRight.Objection, "21(1)", RightLimitKind.LegalBasis, "21(1)");

        return Given(
            DataRight.Objection,
            "21(1)",
            [bases.Length > 0 ? On("21(1)", bases) : Undeclared("21(1)")],
            [new() { Kind = RightLimitKind.CompellingGrounds, Article = "21(1)", LegalBases = bases }]);
    }

    // No balancing, no exception, whatever the basis.
    private Right MarketingObjection() => IsMarketing
        ? Holding(DataRight.MarketingObjection, "21(2)")
        : Lacking(DataRight.MarketingObjection, "21(2)", RightLimitKind.NoDirectMarketing, "21(2)");

    private Right HumanDecision()
    {
        if (_activity.AutomatedDecisions.Count == 0) return Lacking(DataRight.HumanDecision, "22(1)", RightLimitKind.NoAutomatedDecision, "22(1)");

        var grounds = new List<RightGround>();
        var limits = new List<RightLimit>();
        foreach (var decision in _activity.AutomatedDecisions)
        {
            if (!Decisions.IsAllowed(_activity, decision))
            {
                grounds.Add(Of("22(1)"));
                continue;
            }

            var exception = Decisions.Provision(decision.Exception);
            if (limits.Any(l => l.Article == exception)) continue;
            grounds.Add(Of("22(1)", [new(RightConditionKind.DecisionNotAllowed, exception)]));
            // A law that allows it lays the safeguards down itself.
            grounds.Add(Of(decision.Exception == Article22.AuthorisedByLaw ? exception : "22(3)", [new(RightConditionKind.DecisionAllowed, exception)]));
            limits.Add(new() { Kind = RightLimitKind.DecisionAllowed, Article = exception });
        }

        return Given(DataRight.HumanDecision, "22(1)", grounds, limits);
    }

    private Right WithdrawConsent()
    {
        var grounds = new List<RightGround>();
        int[] bases = [.. _bases.Six("a"), .. _bases.Nine("a")];
        if (bases.Length > 0) grounds.Add(On("7(3)", bases));
        else if (_activity.Consents.Count > 0) grounds.Add(Of("7(3)"));
        else if (_bases.AreUndeclared) grounds.Add(Undeclared("7(3)"));
        if (_activity.AutomatedDecisions.Any(d => d.Exception == Article22.ExplicitConsent)) grounds.Add(Of("22(2)(c)"));
        if (_row.Transfers.Any(t => _activity.Transfers[t].Grounds.Any(g => g.Ground == TransferGround.ExplicitConsent))) grounds.Add(Of("49(1)(a)"));
        return grounds.Count == 0
            ? Lacking(DataRight.WithdrawConsent, "7(3)", RightLimitKind.NoConsent, "7(3)")
            : Given(DataRight.WithdrawConsent, "7(3)", grounds, [new() { Kind = RightLimitKind.NotRetroactive, Article = "7(3)" }]);
    }

    private Right JointArrangement() => _joint.Count == 0
        ? Lacking(DataRight.JointArrangement, "26(2)", RightLimitKind.NoJointController, "26(2)")
        : Given(DataRight.JointArrangement, "26(2)", [Of("26(2)", _joint.Any(j => j.When is null) ? [] : [new(RightConditionKind.JointControllership, "26(1)")])]);

    private Right TransferSafeguards()
    {
        var (sure, perhaps, article46) = (false, false, false);
        foreach (var position in _row.Transfers)
        {
            var transfer = _activity.Transfers[position];
            var copies = transfer.Grounds.Count(HasCopy);
            if (copies == 0 && transfer.Grounds.Count > 0) continue;
            perhaps = true;
            sure |= copies > 0 && copies == transfer.Grounds.Count && transfer.When is null && transfer.Occurs == Occurs.Always;
            article46 |= transfer.Grounds.Count == 0 || transfer.Grounds.Any(g => g.Article.StartsWith("46", StringComparison.Ordinal));
        }

        if (!perhaps) return Lacking(DataRight.TransferSafeguards, "13(1)(f)", RightLimitKind.NoSafeguards, "13(1)(f)");

        RightCondition[] conditions = sure ? [] : [new(RightConditionKind.SafeguardsUsed, "46")];
        var grounds = new List<RightGround>(3);
        if (_origins.Direct != Known.No) grounds.Add(Of("13(1)(f)", conditions));
        if (_origins.Indirect != Known.No) grounds.Add(Of("14(1)(f)", conditions));
        if (article46) grounds.Add(Of("15(2)", conditions));
        return Given(DataRight.TransferSafeguards, "13(1)(f)", grounds);
    }

    // Adequacy is published, and a derogation is no safeguard; compelling interests need suitable ones (Art. 49(1)).
    private static bool HasCopy(TransferSafeguard ground) => ground.Ground == TransferGround.CompellingInterests || ground.Article.StartsWith("46", StringComparison.Ordinal);

    private static int[] Positions(IReadOnlyList<int> positions, Func<int, bool> which) => [.. positions.Where(which)];

    private static Right Holding(DataRight kind, string article, params IReadOnlyList<RightLimit> limits) => Given(kind, article, [Of(article)], limits);

    private static Right Lacking(DataRight kind, string article, RightLimitKind reason, string provision) =>
        new() { Kind = kind, Article = article, Limits = [new() { Kind = reason, Article = provision }] };

    private static Right Given(DataRight kind, string article, IReadOnlyList<RightGround> grounds, IReadOnlyList<RightLimit>? limits = null) => new()
    {
        Kind = kind,
        Article = article,
        Status = RightsMerger.Status(grounds),
        Grounds = grounds,
        Limits = limits ?? [],
    };

    /// <summary>A ground that holds whatever the basis.</summary>
    private static RightGround Of(string article, params IReadOnlyList<RightCondition> conditions) => new() { Article = article, Conditions = conditions };

    /// <summary>A ground that some bases give.</summary>
    private RightGround On(string article, int[] bases, params IReadOnlyList<RightCondition> conditions) => new()
    {
        Article = article,
        LegalBases = bases,
        Conditions = bases.Length == 0 || _bases.Apply(bases) ? conditions : [new(RightConditionKind.LegalBasisApplies, "6(1)"), .. conditions],
    };

    private static RightGround Undeclared(string article, params IReadOnlyList<RightCondition> conditions) =>
        Of(article, [new(RightConditionKind.LegalBasisUndeclared, "6(1)"), .. conditions]);
}
