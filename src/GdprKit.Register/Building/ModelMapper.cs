using System.Globalization;
using System.Text;
using GdprKit.Declarations;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Register.Building;

/// <summary>Says what a resolved declaration means, one method a kind.</summary>
internal static class ModelMapper
{
    public static Controller Controller(Declaration d) => Reach(d, new Controller
    {
        Name = d.Text("name") ?? "",
        KnownAs = d.List("knownAs"),
        PublicAuthority = d.Flag("publicAuthority"),
        Authority = d.Text("authority"),
        FinancialYearEnd = d.Text("financialYearEnd"),
        TimeZone = d.Text("timeZone"),
    });

    public static Contact Contact(Declaration d) => Reach(d, new Contact { Name = d.Text("name") ?? "" });

    /// <summary>Adds how to reach a party.</summary>
    public static T Reach<T>(Declaration d, T party)
        where T : Party =>
        (T)(party with
        {
            RegistrationNumber = d.Text("registrationNumber"),
            Address = d.Text("address"),
            Country = d.Text("country"),
            Email = d.Text("email"),
            Phone = d.Text("phone"),
            Url = d.Text("url"),
        });

    public static PrivacyNotice Notice(Declaration d) => new()
    {
        LastUpdated = d.Text("lastUpdated"),
        Changes = d.Value<ChangeNotice>("changes"),
        ChangesVia = d.Values<Via>("changesVia"),
        ShowsSecurity = d.Flag("showsSecurity"),
    };

    public static DataSubject Subject(Scoped s)
    {
        var d = s.Declaration;
        var category = d.Value<DataSubjectCategory>("category");
        var who = d.Text("who");
        // "JobApplicant" gives "Job applicant".
        var name = who ?? StableId.Title(category.ToString());
        return new()
        {
            Id = d.Text("id") ?? StableId.FromName(name),
            FormerIds = d.List("formerIds"),
            Name = name,
            NameIsInferred = who is null,
            Category = category,
            Identifier = d.Text("identifier"),
            Origin = s.Origin(),
        };
    }

    public static DataSource Source(Scoped s) => new()
    {
        From = s.Declaration.Value<DataOrigin>("origin"),
        Details = s.Declaration.Text("details"),
        When = s.Declaration.Text("when"),
        Occurs = s.Declaration.Value<Occurs>("occurs"),
        Examples = s.Declaration.List("examples"),
        Origin = s.Origin(),
    };

    public static LegalBasis Basis(Scoped s)
    {
        var d = s.Declaration;
        var (article, basis) =
            d.Says("condition") ? (Articles.Of(d.Value<Article9>("condition")), d.Text("condition"))
            : d.Says("ground") ? ("10", d.Text("ground"))
            : (Articles.Of(d.Value<Article6>("basis")), d.Text("basis"));
        return new()
        {
            Article = article,
            Basis = basis ?? nameof(Article6.Unspecified),
            Statement = d.Text("statement"),
            Parties = d.List("with"),
            InterestOf = d.Text("interestOf"),
            BalancingTest = d.Text("balancingTest"),
            When = d.Text("when"),
            Unless = d.Text("unless"),
            Examples = d.List("examples"),
            Law = d.Text("law"),
            Origin = s.Origin(),
        };
    }

    public static RetentionRule Retention(Scoped s)
    {
        var d = s.Declaration;
        var limit = d.Value<RetentionLimit>("limit");
        return new()
        {
            Period = Period(d),
            After = d.Value<RetentionEvent>("after"),
            Until = d.Value<RetentionEvent>("until"),
            Criteria = d.Text("criteria"),
            Whichever = d.Value<Whichever>("whichever"),
            Anchor = d.Value<RetentionAnchor>("anchor"),
            Limit = limit == RetentionLimit.Unspecified && d.Says("law") ? RetentionLimit.AtLeast : limit,
            Then = d.Value<RetentionAction>("then"),
            In = d.Text("in"),
            Because = d.Text("because"),
            DatedBy = d.Text("datedBy"),
            When = d.Text("when"),
            Unless = d.Text("unless"),
            Law = d.Text("law"),
            Origin = s.Origin(),
        };
    }

    public static Transfer Transfer(Scoped s, string? recipient = null)
    {
        var d = s.Declaration;
        return new()
        {
            Country = d.Text("country"),
            Grounds = [.. d.Values<TransferGround>("anyOf").Select(g => new TransferSafeguard { Ground = g, Article = Articles.Of(g) })],
            Supplementary = d.Text("supplementary"),
            Url = d.Text("url"),
            Assessment = d.Text("assessment"),
            Recipient = recipient,
            When = d.Text("when"),
            Occurs = d.Value<Occurs>("occurs"),
            Origin = s.Origin(),
        };
    }

    public static Consent Consent(Scoped s)
    {
        var d = s.Declaration;
        return new()
        {
            To = d.Text("to") ?? "",
            Kind = d.Value<ConsentKind>("kind"),
            Form = d.Value<ConsentForm>("form"),
            Withdraw = d.Values<Via>("withdraw"),
            Version = d.Text("version"),
            Evidence = d.Text("evidence"),
            Consequence = d.Text("consequence"),
            MinimumAge = d.Number("minimumAge"),
            When = d.Text("when"),
            Examples = d.List("examples"),
            Origin = s.Origin(),
        };
    }

    public static OptOut OptOut(Scoped s) => new()
    {
        Via = s.Declaration.Values<Via>("via"),
        Consequence = s.Declaration.Text("consequence"),
        When = s.Declaration.Text("when"),
        Origin = s.Origin(),
    };

    public static DeclaredRight Right(Scoped s) => new()
    {
        Rights = s.Declaration.Values<DataRight>("rights"),
        Details = s.Declaration.Text("details"),
        Via = s.Declaration.Values<Via>("via"),
        Consequence = s.Declaration.Text("consequence"),
        When = s.Declaration.Text("when"),
        Unless = s.Declaration.Text("unless"),
        Law = s.Declaration.Text("law"),
        Origin = s.Origin(),
    };

    public static Profiling Profiling(Scoped s) => new()
    {
        How = s.Declaration.Text("how"),
        Consequence = s.Declaration.Text("consequence"),
        When = s.Declaration.Text("when"),
        Occurs = s.Declaration.Value<Occurs>("occurs"),
        Examples = s.Declaration.List("examples"),
        Data = s.Declaration.List("data"),
        Origin = s.Origin(),
    };

    public static AutomatedDecision Decision(Scoped s) => new()
    {
        Decision = s.Declaration.Text("decision") ?? "",
        Exception = s.Declaration.Value<Article22>("exception"),
        Logic = s.Declaration.Text("logic"),
        Consequence = s.Declaration.Text("consequence"),
        Review = s.Declaration.Values<Via>("review"),
        When = s.Declaration.Text("when"),
        Law = s.Declaration.Text("law"),
        Origin = s.Origin(),
    };

    public static ProcessorFor ProcessorFor(Scoped s) => Reach(s.Declaration, new ProcessorFor
    {
        Controller = s.Declaration.Text("controller") ?? "",
        Agreement = s.Declaration.Text("agreement"),
        Terms = s.Declaration.Values<AgreementTerms>("terms"),
        Origin = s.Origin(),
    });

    public static JointController Joint(Scoped s) => Reach(s.Declaration, new JointController
    {
        Name = s.Declaration.Text("with") ?? "",
        For = s.Declaration.Text("for"),
        Afterwards = s.Declaration.Text("afterwards"),
        Arrangement = s.Declaration.Text("arrangement"),
        Essence = s.Declaration.Text("essence"),
        OurDuties = s.Declaration.Values<JointDuty>("ourDuties"),
        When = s.Declaration.Text("when"),
        Origin = s.Origin(),
    });

    public static StorageLocation Storage(Scoped s) => new()
    {
        System = s.Declaration.Text("system"),
        Region = s.Declaration.Text("region"),
        Occurs = s.Declaration.Value<Occurs>("occurs"),
        Data = s.Declaration.List("data"),
        Origin = s.Origin(),
    };

    public static Cookie Cookie(Scoped s) => new()
    {
        Name = s.Declaration.Text("name") ?? "",
        Purpose = s.Declaration.Value<CookiePurpose>("purpose"),
        Why = s.Declaration.Text("why"),
        Duration = s.Declaration.Text("duration"),
        Consequence = s.Declaration.Text("consequence"),
        Providers = s.Declaration.List("providers"),
        Origin = s.Origin(),
    };

    public static SecurityMeasure Measure(Scoped s) => new()
    {
        Measures = s.Declaration.Values<Measure>("measure", "more", "measures"),
        Description = s.Declaration.Text("description"),
        Examples = s.Declaration.List("examples"),
        Audience = s.Declaration.Value<Audience>("audience") is var audience && audience == Audience.Default ? Audience.Authority : audience,
        Origin = s.Origin(),
    };

    public static IEnumerable<Denial> Denials(Scoped s) =>
        s.Declaration.Values<DataPractice>("practice", "more").Select(p => new Denial { Practice = p, Origin = s.Origin() });

    public static NoticeStatement Statement(Scoped s) => new()
    {
        Section = s.Declaration.Value<NoticeSection>("section"),
        Text = s.Declaration.Text("text") ?? "",
        Origin = s.Origin(),
    };

    public static NotPersonalData NotPersonal(Scoped s) => new()
    {
        Because = s.Declaration.Text("because") ?? "",
        ReviewBy = s.Declaration.Text("reviewBy"),
        Origin = s.Origin(),
    };

    public static Suppression Suppression(Scoped s) => new()
    {
        Rule = s.Declaration.Text("rule") ?? "",
        Because = s.Declaration.Tells("because") ? s.Declaration.Text("because") : null,
        Location = s.Declaration.Text("target") ?? s.Assembly,
    };

    private static string? Period(Declaration d)
    {
        var period = new StringBuilder("P");
        foreach (var (name, unit) in (ReadOnlySpan<(string, char)>)[("years", 'Y'), ("months", 'M'), ("days", 'D')])
        {
            if (d.Number(name) is { } number) period.Append(number.ToString(CultureInfo.InvariantCulture)).Append(unit);
        }

        return period.Length > 1 ? period.ToString() : null;
    }
}
