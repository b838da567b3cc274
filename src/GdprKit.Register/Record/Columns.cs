using static GdprKit.Register.RecordLevel;

namespace GdprKit.Register.Record;

/// <summary>Every column that a record may have. A question to which no declaration is an answer has none.</summary>
internal static class Columns
{
    public static readonly Column ActivityId = new("activityId", Activity, s => [s.Activity.Id]);

    public static readonly Column Title = new("activity", Activity, s => [s.Activity.Title]);

    public static readonly Column Controllers = new("controller", Organisation, s =>
        (s.Activity.Controllers.Count > 0 ? s.Activity.Controllers : s.Register.Controller is { } c ? [c] : []).Select(c => s.Say.Said(c, static (say, x) => say.Of(x))));

    public static readonly Column JointControllers = new("jointControllers", Organisation, s =>
        s.Say.Both(s.Register.JointControllers, s.Activity.JointControllers, static (say, x) => say.Of(x)));

    public static readonly Column Representative = new("representative", Organisation, s =>
        [s.Register.Representative is { } c ? s.Say.Said(c, static (say, x) => say.Of(x)) : null]);

    public static readonly Column Officer = new("dpo", Organisation, s =>
        [s.Register.DataProtectionOfficer is { } c ? s.Say.Said(c, static (say, x) => say.Of(x)) : null]);

    public static readonly Column Purposes = new("purposes", Activity, s =>
    [
        s.Say.That(s.Activity.Purpose)
            .Note("", s.Activity.Kind == PurposeKind.Unspecified ? null : s.Words.Small(s.Activity.Kind))
            .Note("", s.Activity.Via.Select(v => s.Words.Of(v)))
            .Holds(s.Activity.When, s.Activity.Unless, s.Activity.Occurs, s.Activity.Examples)
            .ToString(),
    ]);

    public static readonly Column LegalBases = new("legalBasis", Data, s => Bases(s, "6", static (say, b) => say.Of(b))) { Links = u => u.LegalBases };

    public static readonly Column Law = new("lawReference", Data, s => s.Use.LegalBases.Select(i => s.Activity.LegalBases[i].Law)) { Links = u => u.LegalBases };

    public static readonly Column LegitimateInterest = new("legitimateInterest", Data, s => Bases(s, "6(1)(f)", static (say, b) => say.Interest(b))) { Links = u => u.LegalBases };

    public static readonly Column BalancingTest = new("balancingTest", Data, s => s.Use.LegalBases.Select(i => s.Activity.LegalBases[i].BalancingTest)) { Links = u => u.LegalBases };

    public static readonly Column Article9Conditions = new("art9", Data, s => Bases(s, "9", static (say, b) => say.Of(b))) { Links = u => u.LegalBases };

    public static readonly Column Article10Grounds = new("art10", Data, s => Bases(s, "10", static (say, b) => say.Of(b))) { Links = u => u.LegalBases };

    public static readonly Column DataSubjects = new("dataSubjects", Data, s => s.Use.DataSubjects.Select(i => s.Say.Said(s.Activity.DataSubjects[i], static (say, p) => say.Of(p)))) { Links = u => u.DataSubjects };

    /// <summary>In the row of a whole activity each category says whom it is about, where that is not everybody.</summary>
    public static readonly Column DataCategories = new("dataCategories", Data, s =>
        from item in s.Use.Items
        group item by (item.Category, Subjects: string.Join(',', item.DataSubjects)) into g
        let sentence = s.Say.That(s.Words.Of(g.Key.Category))
        let isPart = s.Use.IsWhole && g.First().DataSubjects.Count < s.Use.DataSubjects.Count
        select (isPart ? sentence.Note("note.about", g.First().DataSubjects.Select(i => s.Activity.DataSubjects[i].Name)) : sentence).ToString());

    public static readonly Column DataItems = new("dataItems", Data, s =>
        from item in s.Use.Items
        let isPart = s.Use.IsWhole && item.DataSubjects.Count < s.Use.DataSubjects.Count
        let sentence = s.Say.Of(item)
        select (isPart ? sentence.Note("note.about", item.DataSubjects.Select(i => s.Activity.DataSubjects[i].Name)) : sentence).ToString());

    public static readonly Column Special = new("special", Data, s =>
        from item in s.Use.Items
        let kind = item.IsSpecial ? s.Words["special"]
            : item.Category == DataCategory.CriminalOffence ? s.Words["criminal"]
            : item.Category == DataCategory.OfficialIdentifier ? s.Words["official"]
            : null
        where kind is not null
        select s.Use.IsWhole ? $"{s.Say.Name(item)}: {kind}" : char.ToUpperInvariant(kind[0]) + kind[1..]);

    public static readonly Column Source = new("source", Data, s => s.Say.Linked(s, s.Activity.Sources, s.Use.Sources, i => i.Sources, static (say, x) => say.Of(x))) { Links = u => u.Sources };

    public static readonly Column Obligation = new("provision", Data, s => s.Use.Items.Select(i => s.Say.Provision(i).ToString()));

    public static readonly Column Recipients = new("recipients", Data, s => s.Say.OrDenied(
        s, s.Say.Linked(s, s.Activity.Recipients, s.Use.Recipients, i => i.Recipients, static (say, r) => say.Of(r)), s.Activity.Recipients.Count == 0, DataPractice.Disclosure))
    { Links = u => u.Recipients };

    public static readonly Column Processors = new("processors", Data, s =>
        s.Use.Recipients.Select(i => s.Activity.Recipients[i]).Where(r => r.IsProcessor).Select(r => s.Say.Said(r, static (say, p) => say.Processor(p))))
    { Links = u => u.Recipients };

    public static readonly Column SubProcessors = Processors with { Key = "subProcessors" };

    public static readonly Column Transfers = new("transfers", Data, s => s.Say.OrDenied(
        s, s.Say.Linked(s, s.Activity.Transfers, s.Use.Transfers, i => i.Transfers, static (say, t) => say.Of(t)), s.Activity.Transfers.Count == 0, DataPractice.Transfers))
    { Links = u => u.Transfers };

    public static readonly Column Safeguards = new("safeguards", Data, s =>
        s.Use.Transfers.Select(i => s.Activity.Transfers[i]).Select(t => t.Grounds.Count == 0 && t.Url is null && t.Supplementary is null && t.Assessment is null ? null : s.Say.Said(t, static (say, x) => say.Safeguards(x))))
    { Links = u => u.Transfers };

    public static readonly Column Retention = new("retention", Data, s => s.Say.Linked(s, s.Activity.Retention, s.Use.Retention, i => i.Retention, static (say, r) => say.Of(r))) { Links = u => u.Retention };

    /// <summary>What is internal is not the authority's to read.</summary>
    public static readonly Column Security = new("security", Data, s =>
        s.Register.SecurityMeasures.Concat(s.Activity.SecurityMeasures).Where(m => m.Audience != Audience.Internal).Select(m => s.Say.Said(m, static (say, x) => say.Of(x)))
            .Concat(s.Use.Items.Where(i => i.Protection != Protection.None).Select(i => $"{s.Say.Name(i)}: {s.Words.Small(i.Protection)}")))
    { IsSecurity = true };

    public static readonly Column Decisions = new("adm", Activity, s => s.Say.OrDenied(
        s, s.Activity.AutomatedDecisions.Select(d => s.Say.Of(d).ToString()), s.Activity.AutomatedDecisions.Count == 0, DataPractice.AutomatedDecisions));

    public static readonly Column Profiles = new("profiling", Activity, s => s.Say.OrDenied(
        s, s.Activity.Profiling.Select(p => s.Say.Of(p).ToString()), s.Activity.Profiling.Count == 0, DataPractice.Profiling));

    public static readonly Column Consents = new("consent", Activity, s => s.Activity.Consents.Select(c => s.Say.Said(c, static (say, x) => say.Of(x))));

    /// <summary>Those that hold for the data in the row, and what is declared in contradiction to them.</summary>
    public static readonly Column Rights = new("rights", Data, s => RightEntries.Of(s));

    /// <summary>What is added to the rights that follow from the legal bases, and how people say no.</summary>
    public static readonly Column DeclaredRights = new("declaredRights", Activity, s =>
        s.Say.Both(s.Register.DeclaredRights, s.Activity.DeclaredRights, static (say, x) => say.Of(x)).Concat(s.Activity.OptOuts.Select(o => s.Say.Of(o).ToString())));

    public static readonly Column Assessment = new("dpia", Activity, s => [s.Activity.Dpia]);

    public static readonly Column Systems = new("systems", Activity, s => s.Say.Both(s.Register.StoredIn, s.Activity.StoredIn, static (say, x) => say.Of(x)));

    public static readonly Column Never = new("never", Activity, s => s.Register.Never.Concat(s.Activity.Never).Select(d => s.Words.Of(d.Practice)));

    public static readonly Column Owner = new("owner", Activity, s => [s.Activity.Owner]);

    public static readonly Column Reviewed = new("reviewed", Activity, s => [s.Activity.Reviewed]);

    public static readonly Column Hash = new("hash", Organisation, s => [s.Register.Hash]);

    /// <summary>Of the organisation that serves the register, which here processes on behalf of others.</summary>
    public static readonly Column ProcessorItself = Controllers with { Key = "processor" };

    public static readonly Column OnBehalfOf = new("onBehalfOf", Activity, s => [s.ProcessorFor is { } p ? s.Say.Of(p).ToString() : null]);

    public static readonly Column Agreement = new("agreement", Activity, s => [s.ProcessorFor is { } p ? s.Say.Agreement(p).ToString() : null]);

    private static IEnumerable<string> Bases(Subject s, string article, Func<Entries, LegalBasis, Sentence> say) => s.Say.Linked(
        s,
        s.Activity.LegalBases,
        [.. s.Use.LegalBases.Where(i => IsOf(s.Activity.LegalBases[i].Article, article))],
        i => i.LegalBases,
        say);

    // "10" and "10(1)" are of Art. 10, and neither is of Art. 1.
    private static bool IsOf(string provision, string article) =>
        provision.StartsWith(article, StringComparison.Ordinal) && (provision.Length == article.Length || provision[article.Length] == '(');
}
