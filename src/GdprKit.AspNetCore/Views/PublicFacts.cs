using GdprKit.Register;

namespace GdprKit.AspNetCore.Views;

/// <summary>
/// The closed list of facts that are public: what GDPR Art. 13 and 14 has a controller tell the people concerned. The record is the
/// authority's (Art. 30(4)), so a property that nobody wrote down here reaches no anonymous reader.
/// </summary>
/// <remarks>
/// Not here, on purpose: identifiers and code names; whether a recipient is a processor, its contact details, agreement and
/// sub-processors; supplementary measures and assessments; reasons, owners, reviews, balancing tests and versions; what is said to be
/// no personal data; hash, parts and gaps; anything about security.
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
        Notice = r.Notice is null ? null : new() { LastUpdated = r.Notice.LastUpdated, Changes = r.Notice.Changes },
        Activities = [.. r.Activities.Select(Of)],
        Never = [.. r.Never.Select(Of)],
        Statements = Of(r.Statements),
    };

    private static Controller Of(Controller c) => new()
    {
        Name = c.Name,
        KnownAs = c.KnownAs,
        RegistrationNumber = c.RegistrationNumber,
        Address = c.Address,
        Country = c.Country,
        Email = c.Email,
        Phone = c.Phone,
        Url = c.Url,
    };

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
        Controllers = [.. a.Controllers.Select(Of)],
        LegalBases = [.. a.LegalBases.Select(Of)],
        DataSubjects = [.. a.DataSubjects.Select(s => new DataSubject { Id = "", Name = s.Name, Category = s.Category, Origin = Nowhere })],
        DataItems = [.. a.DataItems.Select(Of)],
        Sources = [.. a.Sources.Select(Of)],
        Recipients = [.. a.Recipients.Select(Of)],
        Transfers = [.. a.Transfers.Select(Of)],
        Retention = [.. a.Retention.Select(Of)],
        Consents = [.. a.Consents.Select(Of)],
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

    private static Denial Of(Denial d) => new() { Practice = d.Practice, Origin = Nowhere };

    private static IReadOnlyList<NoticeStatement> Of(IReadOnlyList<NoticeStatement> statements) =>
        [.. statements.Where(s => s.Section != NoticeSection.Security).Select(s => new NoticeStatement { Section = s.Section, Text = s.Text, Origin = Nowhere })];
}
