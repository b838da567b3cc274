using GdprKit.Register;

namespace GdprKit.AspNetCore.Views;

/// <summary>
/// The closed list of facts that are public: what GDPR Art. 13 and 14 has a controller tell the people concerned. The record is the
/// authority's (Art. 30(4)), so a property that nobody wrote down here reaches no anonymous reader.
/// </summary>
/// <remarks>
/// Not here, on purpose: identifiers and code names; whether a recipient is a processor, its contact details, agreement and
/// sub-processors; supplementary measures and assessments; reasons, owners, reviews, balancing tests, proofs of consent and versions; what is said to be
/// no personal data, rules that are suppressed; hash, parts and gaps; translations, which the notice shows; where data is stored; the officer's name; what is done on behalf of others, which is their
/// notice's (Art. 30(2)); contradictions; anything about security.
/// </remarks>
internal static class PublicFacts
{
    private static readonly DeclarationOrigin Nowhere = new() { Name = "" };

    // Rows link by position, so every list keeps its length and order.
    public static ProcessingRegister Of(ProcessingRegister r) => new()
    {
        Schema = r.Schema,
        Hash = "",
        Language = r.Language,
        Controller = r.Controller is null ? null : Of(r.Controller),
        DataProtectionOfficer = r.DataProtectionOfficer is null ? null : Reach(r.DataProtectionOfficer, new Contact { Name = "" }),
        Representative = r.Representative is null ? null : Reach(r.Representative, new Contact { Name = r.Representative.Name }),
        JointControllers = [.. r.JointControllers.Select(Of)],
        Notice = r.Notice is null ? null : new() { LastUpdated = r.Notice.LastUpdated, Changes = r.Notice.Changes, ChangesVia = r.Notice.ChangesVia },
        Activities = [.. r.Activities.Where(a => a.ProcessorFor.Count == 0).Select(Of)],
        DeclaredRights = [.. r.DeclaredRights.Select(Of)],
        Cookies = [.. r.Cookies.Select(Of)],
        Never = [.. r.Never.Select(Of)],
        Statements = Of(r.Statements),
    };

    private static Controller Of(Controller c) => Reach(c, new Controller
    {
        Name = c.Name,
        KnownAs = c.KnownAs,
        PublicAuthority = c.PublicAuthority,
        Authority = c.Authority,
    });

    private static T Reach<T>(Party p, T party)
        where T : Party =>
        (T)(party with
        {
            RegistrationNumber = p.RegistrationNumber,
            Address = p.Address,
            Country = p.Country,
            Email = p.Email,
            Phone = p.Phone,
            Url = p.Url,
        });

    private static JointController Of(JointController j) => Reach(j, new JointController
    {
        Name = j.Name,
        For = j.For,
        Afterwards = j.Afterwards,
        Essence = j.Essence,
        OurDuties = j.OurDuties,
        When = j.When,
        Origin = Nowhere,
    });

    private static ProcessingActivity Of(ProcessingActivity a) => new()
    {
        Id = "",
        Title = a.Title,
        Purpose = a.Purpose,
        Kind = a.Kind,
        When = a.When,
        Unless = a.Unless,
        Occurs = a.Occurs,
        Examples = a.Examples,
        Via = a.Via,
        JointControllers = [.. a.JointControllers.Select(Of)],
        Controllers = [.. a.Controllers.Select(Of)],
        LegalBases = [.. a.LegalBases.Select(Of)],
        DataSubjects = [.. a.DataSubjects.Select(s => new DataSubject { Id = "", Name = s.Name, Category = s.Category, Origin = Nowhere })],
        DataItems = [.. a.DataItems.Select(Of)],
        Sources = [.. a.Sources.Select(Of)],
        Recipients = [.. a.Recipients.Select(Of)],
        Transfers = [.. a.Transfers.Select(Of)],
        Retention = [.. a.Retention.Select(Of)],
        Consents = [.. a.Consents.Select(Of)],
        OptOuts = [.. a.OptOuts.Select(Of)],
        DeclaredRights = [.. a.DeclaredRights.Select(Of)],
        Rights = [.. a.Rights.Select(Of)],
        RightsAnsweredBy = a.RightsAnsweredBy,
        Profiling = [.. a.Profiling.Select(Of)],
        AutomatedDecisions = [.. a.AutomatedDecisions.Select(Of)],
        Cookies = [.. a.Cookies.Select(Of)],
        Never = [.. a.Never.Select(Of)],
        Statements = Of(a.Statements),
        Origin = Nowhere,
    };

    private static LegalBasis Of(LegalBasis b) => new()
    {
        Article = b.Article,
        Basis = b.Basis,
        Statement = b.Statement,
        Parties = b.Parties,
        InterestOf = b.InterestOf,
        When = b.When,
        Unless = b.Unless,
        Examples = b.Examples,
        Law = b.Law,
        Origin = Nowhere,
    };

    private static DataItem Of(DataItem i) => new()
    {
        Name = i.Name,
        Category = i.Category,
        IsSpecial = i.IsSpecial,
        IsOptional = i.IsOptional,
        Description = i.Description,
        DerivedFrom = i.DerivedFrom,
        Consequence = i.Consequence,
        Provision = i.Provision,
        When = i.When,
        Unless = i.Unless,
        Occurs = i.Occurs,
        Examples = i.Examples,
        Law = i.Law,
        DataSubjects = i.DataSubjects,
        LegalBases = i.LegalBases,
        Sources = i.Sources,
        Recipients = i.Recipients,
        Transfers = i.Transfers,
        Retention = i.Retention,
        Rights = [.. i.Rights.Select(Of)],
    };

    private static DataSource Of(DataSource s) => new()
    {
        From = s.From,
        Details = s.Details,
        When = s.When,
        Occurs = s.Occurs,
        Examples = s.Examples,
        Origin = Nowhere,
    };

    private static Recipient Of(Recipient r) => new()
    {
        Id = "",
        Names = r.Names,
        Kinds = r.Kinds,
        When = r.When,
        Unless = r.Unless,
        Occurs = r.Occurs,
        Examples = r.Examples,
        Law = r.Law,
        Origin = Nowhere,
    };

    private static Transfer Of(Transfer t) => new()
    {
        Country = t.Country,
        Grounds = t.Grounds,
        Url = t.Url,
        When = t.When,
        Occurs = t.Occurs,
        Origin = Nowhere,
    };

    private static RetentionRule Of(RetentionRule r) => new()
    {
        Period = r.Period,
        After = r.After,
        Until = r.Until,
        Criteria = r.Criteria,
        Whichever = r.Whichever,
        Anchor = r.Anchor,
        Limit = r.Limit,
        Then = r.Then,
        In = r.In,
        When = r.When,
        Unless = r.Unless,
        Law = r.Law,
        Origin = Nowhere,
    };

    private static Consent Of(Consent c) => new()
    {
        To = c.To,
        Kind = c.Kind,
        Form = c.Form,
        Withdraw = c.Withdraw,
        Consequence = c.Consequence,
        MinimumAge = c.MinimumAge,
        When = c.When,
        Examples = c.Examples,
        Origin = Nowhere,
    };

    private static Right Of(Right r) => new()
    {
        Kind = r.Kind,
        Article = r.Article,
        Status = r.Status,
        Grounds = [.. r.Grounds.Select(g => new RightGround { Article = g.Article, Conditions = [.. g.Conditions.Select(c => new RightCondition(c.Kind, c.Article))], LegalBases = g.LegalBases })],
        Limits = [.. r.Limits.Select(l => new RightLimit { Kind = l.Kind, Article = l.Article, LegalBases = l.LegalBases, Retention = l.Retention })],
        Declared = r.Declared,
    };

    private static DeclaredRight Of(DeclaredRight r) => new()
    {
        Rights = r.Rights,
        Details = r.Details,
        Via = r.Via,
        Consequence = r.Consequence,
        When = r.When,
        Unless = r.Unless,
        Law = r.Law,
        Origin = Nowhere,
    };

    private static Profiling Of(Profiling p) => new()
    {
        How = p.How,
        Consequence = p.Consequence,
        When = p.When,
        Occurs = p.Occurs,
        Examples = p.Examples,
        Data = p.Data,
        Origin = Nowhere,
    };

    private static AutomatedDecision Of(AutomatedDecision d) => new()
    {
        Decision = d.Decision,
        Exception = d.Exception,
        Logic = d.Logic,
        Consequence = d.Consequence,
        Review = d.Review,
        When = d.When,
        Law = d.Law,
        Origin = Nowhere,
    };

    private static Cookie Of(Cookie c) => new()
    {
        Name = c.Name,
        Purpose = c.Purpose,
        Why = c.Why,
        Duration = c.Duration,
        Consequence = c.Consequence,
        Providers = c.Providers,
        Consents = [.. c.Consents.Select(Of)],
        OptOuts = [.. c.OptOuts.Select(Of)],
        Origin = Nowhere,
    };

    private static OptOut Of(OptOut o) => new() { Via = o.Via, Consequence = o.Consequence, When = o.When, Origin = Nowhere };

    private static Denial Of(Denial d) => new() { Practice = d.Practice, Origin = Nowhere };

    private static IReadOnlyList<NoticeStatement> Of(IReadOnlyList<NoticeStatement> statements) =>
        [.. statements.Where(s => s.Section != NoticeSection.Security).Select(s => new NoticeStatement { Section = s.Section, Text = s.Text, Origin = Nowhere })];
}
