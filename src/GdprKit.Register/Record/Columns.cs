using GdprKit.Register.Wording;
using static GdprKit.Register.RecordLevel;

namespace GdprKit.Register.Record;

/// <summary>Every column that a record may have. A question to which no declaration is an answer has none.</summary>
internal static class Columns
{
    public static readonly Column ActivityId = new("activityId", "Activity ID", Activity, s => [s.Activity.Id]);

    public static readonly Column Title = new("activity", "Processing activity", Activity, s => [s.Activity.Title]);

    public static readonly Column Controllers = new("controller", "Controller", Organisation, s =>
        (s.Activity.Controllers.Count > 0 ? s.Activity.Controllers : s.Register.Controller is { } c ? [c] : []).Select(c => Entries.Of(c).ToString()));

    public static readonly Column JointControllers = new("jointControllers", "Joint controllers", Organisation, s =>
        Entries.Both(s.Register.JointControllers, s.Activity.JointControllers, Entries.Of));

    public static readonly Column Representative = new("representative", "Representative", Organisation, s =>
        [s.Register.Representative is { } c ? Entries.Of(c).ToString() : null]);

    public static readonly Column Officer = new("dpo", "Data protection officer", Organisation, s =>
        [s.Register.DataProtectionOfficer is { } c ? Entries.Of(c).ToString() : null]);

    public static readonly Column Purposes = new("purposes", "Purposes", Activity, s =>
    [
        new Sentence(s.Activity.Purpose)
            .Note("", s.Activity.Kind == PurposeKind.Unspecified ? null : Words.Small(s.Activity.Kind))
            .Note("by", s.Activity.Via.Select(v => Words.Small(v)))
            .Holds(s.Activity.When, s.Activity.Unless, s.Activity.Occurs, s.Activity.Examples)
            .ToString(),
    ]);

    public static readonly Column LegalBases = new("legalBasis", "Legal basis (Art. 6)", Data, s => Bases(s, "6", Entries.Of));

    public static readonly Column Law = new("lawReference", "Law", Data, s => s.Use.LegalBases.Select(i => s.Activity.LegalBases[i].Law));

    public static readonly Column LegitimateInterest = new("legitimateInterest", "Legitimate interest", Data, s => Bases(s, "6(1)(f)", Entries.Interest));

    public static readonly Column BalancingTest = new("balancingTest", "Legitimate interests assessment", Data, s => s.Use.LegalBases.Select(i => s.Activity.LegalBases[i].BalancingTest));

    public static readonly Column Article9Conditions = new("art9", "Art. 9(2) condition", Data, s => Bases(s, "9", Entries.Of));

    public static readonly Column Article10Grounds = new("art10", "Art. 10 ground", Data, s => Bases(s, "10", Entries.Of));

    public static readonly Column DataSubjects = new("dataSubjects", "Categories of data subjects", Data, s => s.Use.DataSubjects.Select(i => Entries.Of(s.Activity.DataSubjects[i]).ToString()));

    /// <summary>In the row of a whole activity each category says whom it is about, where that is not everybody.</summary>
    public static readonly Column DataCategories = new("dataCategories", "Categories of personal data", Data, s =>
        from item in s.Use.Items
        group item by (item.Category, Subjects: string.Join(',', item.DataSubjects)) into g
        let sentence = new Sentence(Words.Of(g.Key.Category))
        let isPart = s.Use.IsWhole && g.First().DataSubjects.Count < s.Use.DataSubjects.Count
        select (isPart ? sentence.Note("about", g.First().DataSubjects.Select(i => s.Activity.DataSubjects[i].Name)) : sentence).ToString());

    public static readonly Column DataItems = new("dataItems", "Personal data", Data, s =>
        from item in s.Use.Items
        let isPart = s.Use.IsWhole && item.DataSubjects.Count < s.Use.DataSubjects.Count
        let sentence = Entries.Of(item)
        select (isPart ? sentence.Note("about", item.DataSubjects.Select(i => s.Activity.DataSubjects[i].Name)) : sentence).ToString());

    public static readonly Column Special = new("special", "Special category, criminal offence or official identifier", Data, s =>
        from item in s.Use.Items
        let kind = item.IsSpecial ? "special category (Art. 9)"
            : item.Category == DataCategory.CriminalOffence ? "criminal offence (Art. 10)"
            : item.Category == DataCategory.OfficialIdentifier ? "official identifier (Art. 87)"
            : null
        where kind is not null
        select s.Use.IsWhole ? $"{Entries.Name(item)}: {kind}" : char.ToUpperInvariant(kind[0]) + kind[1..]);

    public static readonly Column Source = new("source", "Source", Data, s => Entries.Linked(s, s.Activity.Sources, s.Use.Sources, i => i.Sources, Entries.Of));

    public static readonly Column Obligation = new("provision", "Mandatory or voluntary", Data, s => s.Use.Items.Select(i => Entries.Provision(i).ToString()));

    public static readonly Column Recipients = new("recipients", "Categories of recipients", Data, s => Entries.OrDenied(
        s, Entries.Linked(s, s.Activity.Recipients, s.Use.Recipients, i => i.Recipients, Entries.Of), s.Activity.Recipients.Count == 0, DataPractice.Disclosure));

    public static readonly Column Processors = new("processors", "Processors and agreements", Data, s =>
        s.Use.Recipients.Select(i => s.Activity.Recipients[i]).Where(r => r.IsProcessor).Select(r => Entries.Processor(r).ToString()));

    public static readonly Column SubProcessors = Processors with { Key = "subProcessors", Heading = "Sub-processors" };

    public static readonly Column Transfers = new("transfers", "Third countries and international organisations", Data, s => Entries.OrDenied(
        s, Entries.Linked(s, s.Activity.Transfers, s.Use.Transfers, i => i.Transfers, t => Entries.Of(t, s.Activity)), s.Activity.Transfers.Count == 0, DataPractice.Transfers));

    public static readonly Column Safeguards = new("safeguards", "Safeguards", Data, s =>
        s.Use.Transfers.Select(i => s.Activity.Transfers[i]).Select(t => t.Grounds.Count == 0 && t.Url is null && t.Supplementary is null && t.Assessment is null ? null : Entries.Safeguards(t).ToString()));

    public static readonly Column Retention = new("retention", "Time limits for erasure", Data, s => Entries.Linked(s, s.Activity.Retention, s.Use.Retention, i => i.Retention, Entries.Of));

    /// <summary>What is internal is not the authority's to read.</summary>
    public static readonly Column Security = new("security", "Security measures", Data, s =>
        s.Register.SecurityMeasures.Concat(s.Activity.SecurityMeasures).Where(m => m.Audience != Audience.Internal).Select(m => Entries.Of(m).ToString())
            .Concat(s.Use.Items.Where(i => i.Protection != Protection.None).Select(i => $"{Entries.Name(i)}: {Words.Small(i.Protection)}")))
    { IsSecurity = true };

    public static readonly Column Decisions = new("adm", "Automated decisions", Activity, s => Entries.OrDenied(
        s, s.Activity.AutomatedDecisions.Select(d => Entries.Of(d).ToString()), s.Activity.AutomatedDecisions.Count == 0, DataPractice.AutomatedDecisions));

    public static readonly Column Profiles = new("profiling", "Profiling", Activity, s => Entries.OrDenied(
        s, s.Activity.Profiling.Select(p => Entries.Of(p).ToString()), s.Activity.Profiling.Count == 0, DataPractice.Profiling));

    public static readonly Column Consents = new("consent", "Consent", Activity, s => s.Activity.Consents.Select(c => Entries.Of(c).ToString()));

    /// <summary>What is added to the rights that follow from the legal bases, and how people say no.</summary>
    public static readonly Column DeclaredRights = new("declaredRights", "Declared of rights", Activity, s =>
        Entries.Both(s.Register.DeclaredRights, s.Activity.DeclaredRights, Entries.Of).Concat(s.Activity.OptOuts.Select(o => Entries.Of(o).ToString())));

    public static readonly Column Assessment = new("dpia", "Data protection impact assessment", Activity, s => [s.Activity.Dpia]);

    public static readonly Column Systems = new("systems", "Systems and location", Activity, s => Entries.Both(s.Register.StoredIn, s.Activity.StoredIn, Entries.Of));

    public static readonly Column Never = new("never", "Declared never to happen", Activity, s => s.Register.Never.Concat(s.Activity.Never).Select(d => Words.Of(d.Practice)));

    public static readonly Column Owner = new("owner", "Owner", Activity, s => [s.Activity.Owner]);

    public static readonly Column Reviewed = new("reviewed", "Last review", Activity, s => [s.Activity.Reviewed]);

    public static readonly Column Hash = new("hash", "Register version", Organisation, s => [s.Register.Hash]);

    /// <summary>Of the organisation that serves the register, which here processes on behalf of others.</summary>
    public static readonly Column ProcessorItself = Controllers with { Key = "processor", Heading = "Processor" };

    public static readonly Column OnBehalfOf = new("onBehalfOf", "Controller on whose behalf", Activity, s => [s.ProcessorFor is { } p ? Entries.Of(p).ToString() : null]);

    public static readonly Column Agreement = new("agreement", "Processing agreement", Activity, s => [s.ProcessorFor is { } p ? Entries.Agreement(p).ToString() : null]);

    private static IEnumerable<string> Bases(Subject s, string article, Func<LegalBasis, Sentence> say) => Entries.Linked(
        s,
        s.Activity.LegalBases,
        [.. s.Use.LegalBases.Where(i => IsOf(s.Activity.LegalBases[i].Article, article))],
        i => i.LegalBases,
        say);

    // "10" and "10(1)" are of Art. 10, and neither is of Art. 1.
    private static bool IsOf(string provision, string article) =>
        provision.StartsWith(article, StringComparison.Ordinal) && (provision.Length == article.Length || provision[article.Length] == '(');
}
