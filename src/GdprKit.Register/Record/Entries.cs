using System.Globalization;
using GdprKit.Declarations;
using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Record;

/// <summary>The entries that the cells of one activity are made of: each declared fact in a sentence.</summary>
internal sealed class Entries(Words words, ProcessingActivity activity, Sayings sayings)
{
    public Words Words => words;

    public Sentence That(string text) => new(words, text);

    /// <summary>The entries that the row is linked to. In the row of a whole activity, one that is not about all its data says about which.</summary>
    public IEnumerable<string> Linked<T>(
        Subject subject,
        IReadOnlyList<T> list,
        IReadOnlyList<int> positions,
        Func<DataItem, IReadOnlyList<int>> links,
        Func<Entries, T, Sentence> say)
        where T : class
    {
        foreach (var position in positions)
        {
            DataItem[]? about = subject.Use.IsWhole ? [.. subject.Use.Items.Where(i => links(i).Contains(position))] : null;
            yield return about?.Length < subject.Use.Items.Count
                ? say(this, list[position]).Note("note.data", about.Select(Name)).ToString()
                : Said(list[position], say);
        }
    }

    /// <summary>What is said of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="say">How it is said: one object for each way, such as a lambda that captures nothing.</param>
    public string Said<T>(T fact, Func<Entries, T, Sentence> say)
        where T : class => sayings.Of(say, fact, f => say(this, f).ToString());

    /// <summary>What is said of a right.</summary>
    public string Said(Right right, Func<Entries, Right, Sentence> say) => sayings.Of(right, r => say(this, r).ToString());

    /// <summary>What holds for the register and for the activity.</summary>
    public IEnumerable<string> Both<T>(IReadOnlyList<T> ofRegister, IReadOnlyList<T> ofActivity, Func<Entries, T, Sentence> say)
        where T : class => ofRegister.Concat(ofActivity).Select(x => Said(x, say));

    /// <summary>What is there; if nothing is, that it is promised never to be.</summary>
    public IEnumerable<string?> OrDenied(Subject subject, IEnumerable<string> entries, bool isEmpty, DataPractice practice) =>
        isEmpty && subject.Never(practice) ? [words.Fill("denied", words.Small(practice))] : entries;

    public Sentence Party(string name, Party party) => That(name)
        .Note("note.registration", party.RegistrationNumber)
        .Note("", party.Address)
        .Note("", party.Country is null ? null : words.Country(party.Country))
        .Note("", party.Email)
        .Note("note.phone", party.Phone)
        .Note("", party.Url);

    public Sentence Of(Controller c) => Party(c.Name, c)
        .Note("note.known-as", c.KnownAs)
        .Note("", c.PublicAuthority ? words["public-authority"] : null)
        .Note("note.authority", c.Authority)
        .Note("note.financial-year", DayOfYear.Read(c.FinancialYearEnd)?.In(DayOfYear.LeapYear).ToString("M", CultureInfo.GetCultureInfo(words.Language)) ?? c.FinancialYearEnd);

    public Sentence Of(Contact c) => Party(c.Name, c);

    public Sentence Of(JointController j) => Party(j.Name, j)
        .Note("note.for", j.For)
        .Note("note.afterwards", j.Afterwards)
        .Note("note.arrangement", j.Arrangement)
        .Note("note.essence", j.Essence)
        .Note("note.duties", j.OurDuties.Select(d => words.Small(d)))
        .Holds(j.When);

    public Sentence Of(ProcessorFor p) => Party(p.Controller, p);

    public Sentence Agreement(ProcessorFor p) => That(p.Agreement ?? "").Note("note.agreed", p.Terms.Select(t => words.Small(t)));

    public Sentence Of(LegalBasis b) => That(words.Fill("basis", Cite(b.Article), words.Basis(b)) + (b.Statement is null ? "" : ": " + b.Statement))
        .Note("with-party", words.List([.. b.Parties.Select(words.Party)], "or"))
        .Note("interest-of", b.InterestOf)
        .Holds(b.When, b.Unless, examples: b.Examples, law: b.Law);

    public Sentence Interest(LegalBasis b) => That(b.Statement ?? "").Note("interest-of", b.InterestOf).Holds(b.When, b.Unless);

    public Sentence Of(DataSubject s)
    {
        var category = s.Category == DataSubjectCategory.Unspecified ? null : words.Small(s.Category);
        return That(s.Name).Note("", string.Equals(category, s.Name, StringComparison.OrdinalIgnoreCase) ? null : category);
    }

    /// <summary>What an item is called; the category stands for one without a name.</summary>
    public string Name(DataItem i) => i.Name.Length > 0 ? i.Name : words.Of(i.Category);

    public Sentence Of(DataItem i) => That(Name(i))
        .Note("", i.IsOptional ? words["if-any"] : null)
        .Note("", i.Description)
        .Note("derived", i.DerivedFrom)
        .Note("note.because", i.Because)
        .Holds(i.When, i.Unless, i.Occurs, i.Examples, i.Law);

    public Sentence Provision(DataItem i) => That(i.Provision == GdprKit.Provision.Unspecified ? "" : $"{Name(i)}: {words.Small(i.Provision)}")
        .Note("", i.Consequence is null ? null : words.Fill("without-item", Name(i), i.Consequence));

    public Sentence Of(DataSource s) => That(words.Of(s.From) + (s.Details is null ? "" : ": " + s.Details)).Holds(s.When, occurs: s.Occurs, examples: s.Examples);

    public Sentence Of(Recipient r)
    {
        var kinds = string.Join(", ", r.Kinds.Where(k => k != RecipientKind.Unspecified).Select((k, i) => i == 0 && r.Names.Count == 0 ? words.Of(k) : words.Small(k)));
        var sentence = r.Names.Count == 0 ? That(kinds) : That(string.Join(", ", r.Names)).Note("", kinds);
        return sentence.Note("", r.IsProcessor ? words["processor"] : null).Note("", r.Country is null ? null : words.Country(r.Country)).Holds(r.When, r.Unless, r.Occurs, r.Examples, r.Law);
    }

    public Sentence Processor(Recipient r) => Party(r.Names.Count > 0 ? string.Join(", ", r.Names) : string.Join(", ", r.Kinds.Select(k => words.Of(k))), r)
        .Note("note.agreement", r.Agreement)
        .Note("note.agreed", r.Terms.Select(t => words.Small(t)))
        .Note("note.engages", words.List([.. r.SubProcessors.Select(s => Processor(s).ToString())]));

    public Sentence Of(Transfer t)
    {
        var recipient = t.Recipient is null ? null : activity.Recipients.FirstOrDefault(r => r.Id == t.Recipient);
        return That(Destination(t)).Note("note.to", recipient?.Names ?? []).Holds(t.When, occurs: t.Occurs);
    }

    public Sentence Safeguards(Transfer t) => That($"{Destination(t)}: {words.List([.. t.Grounds.Select(g => $"{words.Small(g.Ground)} ({Cite(g.Article)})")], "or")}")
        .Note("note.supplemented", t.Supplementary)
        .Note("note.copy", t.Url)
        .Note("note.assessment", t.Assessment);

    public Sentence Of(RetentionRule r)
    {
        var text = Upper(RetentionWords.Term(r, words));
        return That(text.Length > 0 && r.Criteria is not null ? $"{text}: {r.Criteria}" : r.Criteria ?? text)
            .Note("", words.Of(r.Then))
            .Note("note.in", r.In)
            .Note("note.because", r.Because)
            .Holds(r.When, r.Unless, law: r.Law);
    }

    public Sentence Of(SecurityMeasure m)
    {
        var measures = string.Join(", ", m.Measures.Where(x => x != Measure.Unspecified).Select((x, i) => i == 0 && m.Description is null ? words.Of(x) : words.Small(x)));
        return (m.Description is null ? That(measures) : That(m.Description).Note("", measures)).Note("example-part", m.Examples);
    }

    public Sentence Of(Consent c) => That(c.To)
        .Note("", words.Small(c.Kind))
        .Note("note.given", c.Form == ConsentForm.Unspecified ? null : words.Of(c.Form))
        .Note("note.withdrawn", Channels(c.Withdraw))
        .Note("note.age", c.MinimumAge?.ToString(CultureInfo.InvariantCulture))
        .Note("note.without", c.Consequence)
        .Note("note.version", c.Version)
        .Note("note.evidence", c.Evidence)
        .Holds(c.When, examples: c.Examples);

    public Sentence Of(Profiling p) => That(p.How ?? words["profiling"])
        .Note("note.consequence", p.Consequence)
        .Note("note.data", p.Data)
        .Holds(p.When, occurs: p.Occurs, examples: p.Examples);

    public Sentence Of(AutomatedDecision d) => That(d.Decision)
        .Note("note.allowed", d.Exception == Article22.Unspecified ? null : words.Small(d.Exception))
        .Note("note.logic", d.Logic)
        .Note("note.consequence", d.Consequence)
        .Note("note.review", Channels(d.Review))
        .Holds(d.When, law: d.Law);

    public Sentence Of(DeclaredRight r) => That(string.Join(", ", r.Rights.Select((x, i) => i == 0 ? words.Of(x) : words.Small(x))) + (r.Details is null ? "" : ": " + r.Details))
        .Note("", Channels(r.Via))
        .Note("note.consequence", r.Consequence)
        .Holds(r.When, r.Unless, law: r.Law);

    public Sentence Of(OptOut o) => That(words["opt-out"]).Note("", Channels(o.Via)).Note("note.consequence", o.Consequence).Holds(o.When);

    public Sentence Of(StorageLocation s)
    {
        var region = s.Region is null ? null : words.Country(s.Region);
        return (s.System is null ? That(Upper(region ?? "")) : That(s.System).Note("", region)).Note("note.data", s.Data).Holds(null, occurs: s.Occurs);
    }

    private string Destination(Transfer t) => t.Country is null ? words["transfers-anywhere"] : Upper(words.Country(t.Country));

    /// <summary>A provision of the GDPR.</summary>
    public string Cite(string article) => Citation.Of(article, words.Language);

    private string Channels(IReadOnlyList<Via> via) => words.List([.. via.Select(v => words.Of(v))], "or");

    private static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
