using GdprKit.Register.Wording;

namespace GdprKit.Register.Record;

/// <summary>The entries that cells are made of: each declared fact in a sentence.</summary>
internal static class Entries
{
    /// <summary>The entries that the row is linked to. In the row of a whole activity, one that is not about all its data says about which.</summary>
    public static IEnumerable<string> Linked<T>(
        Subject subject,
        IReadOnlyList<T> list,
        IReadOnlyList<int> positions,
        Func<DataItem, IReadOnlyList<int>> links,
        Func<T, Sentence> say)
    {
        foreach (var position in positions)
        {
            var sentence = say(list[position]);
            if (subject.Use.IsWhole)
            {
                DataItem[] about = [.. subject.Use.Items.Where(i => links(i).Contains(position))];
                if (about.Length < subject.Use.Items.Count) sentence.Note("data:", about.Select(Name));
            }

            yield return sentence.ToString();
        }
    }

    /// <summary>What holds for the register and for the activity.</summary>
    public static IEnumerable<string> Both<T>(IReadOnlyList<T> ofRegister, IReadOnlyList<T> ofActivity, Func<T, Sentence> say) =>
        ofRegister.Concat(ofActivity).Select(x => say(x).ToString());

    /// <summary>What is there; if nothing is, that it is promised never to be.</summary>
    public static IEnumerable<string?> OrDenied(Subject subject, IEnumerable<string> entries, bool isEmpty, DataPractice practice) =>
        isEmpty && subject.Never(practice) ? [$"None: {Words.Small(practice)} declared never to happen"] : entries;

    public static Sentence Party(string name, Party party) => new Sentence(name)
        .Note("registration number", party.RegistrationNumber)
        .Note("", party.Address)
        .Note("", party.Country is null ? null : Words.Country(party.Country))
        .Note("", party.Email)
        .Note("telephone", party.Phone)
        .Note("", party.Url);

    public static Sentence Of(Controller c) => Party(c.Name, c)
        .Note("also known as", c.KnownAs)
        .Note("", c.PublicAuthority ? "public authority" : null)
        .Note("supervisory authority:", c.Authority);

    public static Sentence Of(Contact c) => Party(c.Name, c);

    public static Sentence Of(JointController j) => Party(j.Name, j)
        .Note("for", j.For)
        .Note("afterwards alone:", j.Afterwards)
        .Note("arrangement:", j.Arrangement)
        .Note("its essence:", j.Essence)
        .Note("our duties:", j.OurDuties.Select(d => Words.Small(d)))
        .Holds(j.When);

    public static Sentence Of(ProcessorFor p) => Party(p.Controller, p);

    public static Sentence Agreement(ProcessorFor p) => new Sentence(p.Agreement ?? "").Note("agreed:", p.Terms.Select(t => Words.Small(t)));

    public static Sentence Of(LegalBasis b) => new Sentence($"Art. {b.Article} {Words.Of(b.Basis)}{(b.Statement is null ? "" : ": " + b.Statement)}")
        .Note("with", b.Parties.Select(p => Words.Of(p).ToLowerInvariant()))
        .Note("in the interest of", b.InterestOf)
        .Holds(b.When, b.Unless, examples: b.Examples, law: b.Law);

    public static Sentence Interest(LegalBasis b) => new Sentence(b.Statement ?? "").Note("in the interest of", b.InterestOf).Holds(b.When, b.Unless);

    public static Sentence Of(DataSubject s)
    {
        var category = s.Category == DataSubjectCategory.Unspecified ? null : Words.Small(s.Category);
        return new Sentence(s.Name).Note("", string.Equals(category, s.Name, StringComparison.OrdinalIgnoreCase) ? null : category);
    }

    /// <summary>What an item is called; the category stands for one without a name.</summary>
    public static string Name(DataItem i) => i.Name.Length > 0 ? i.Name : Words.Of(i.Category);

    public static Sentence Of(DataItem i) => new Sentence(Name(i))
        .Note("", i.IsOptional ? "if any" : null)
        .Note("", i.Description)
        .Note("derived from", i.DerivedFrom)
        .Note("because", i.Because)
        .Holds(i.When, i.Unless, i.Occurs, i.Examples, i.Law);

    public static Sentence Provision(DataItem i) => new Sentence(i.Provision == GdprKit.Provision.Unspecified ? "" : $"{Name(i)}: {Words.Small(i.Provision)}")
        .Note("", i.Consequence is null ? null : $"if {Name(i)} is not provided: {i.Consequence}");

    public static Sentence Of(DataSource s) => new Sentence(Words.Of(s.From) + (s.Details is null ? "" : ": " + s.Details)).Holds(s.When, occurs: s.Occurs, examples: s.Examples);

    public static Sentence Of(Recipient r)
    {
        var kinds = string.Join(", ", r.Kinds.Where(k => k != RecipientKind.Unspecified).Select((k, i) => i == 0 && r.Names.Count == 0 ? Words.Of(k) : Words.Small(k)));
        var sentence = r.Names.Count == 0 ? new Sentence(kinds) : new Sentence(string.Join(", ", r.Names)).Note("", kinds);
        return sentence.Note("", r.IsProcessor ? "processor" : null).Note("", r.Country is null ? null : Words.Country(r.Country)).Holds(r.When, r.Unless, r.Occurs, r.Examples, r.Law);
    }

    public static Sentence Processor(Recipient r) => Party(r.Names.Count > 0 ? string.Join(", ", r.Names) : string.Join(", ", r.Kinds.Select(k => Words.Of(k))), r)
        .Note("agreement:", r.Agreement)
        .Note("agreed:", r.Terms.Select(t => Words.Small(t)))
        .Note("engages", string.Join(" and ", r.SubProcessors.Select(Processor)));

    public static Sentence Of(Transfer t, ProcessingActivity activity)
    {
        var recipient = t.Recipient is null ? null : activity.Recipients.FirstOrDefault(r => r.Id == t.Recipient);
        return new Sentence(Destination(t)).Note("to", recipient?.Names ?? []).Holds(t.When, occurs: t.Occurs);
    }

    public static Sentence Safeguards(Transfer t) => new Sentence($"{Destination(t)}: {string.Join(" or ", t.Grounds.Select(g => $"{Words.Small(g.Ground)} (Art. {g.Article})"))}")
        .Note("supplemented by", t.Supplementary)
        .Note("copy:", t.Url)
        .Note("assessment:", t.Assessment);

    public static Sentence Of(RetentionRule r)
    {
        var text = RetentionWords.Of(r);
        return new Sentence(text.Length > 0 && r.Criteria is not null ? $"{text}: {r.Criteria}" : r.Criteria ?? text)
            .Note("", RetentionWords.Then(r.Then))
            .Note("in", r.In)
            .Note("because", r.Because)
            .Holds(r.When, r.Unless, law: r.Law);
    }

    public static Sentence Of(SecurityMeasure m)
    {
        var measures = string.Join(", ", m.Measures.Where(x => x != Measure.Unspecified).Select((x, i) => i == 0 && m.Description is null ? Words.Of(x) : Words.Small(x)));
        return (m.Description is null ? new Sentence(measures) : new Sentence(m.Description).Note("", measures)).Note("for example", m.Examples);
    }

    public static Sentence Of(Consent c) => new Sentence(c.To)
        .Note("", Words.Small(c.Kind))
        .Note("given:", c.Form == ConsentForm.Unspecified ? null : Words.Small(c.Form))
        .Note("withdrawn by", c.Withdraw.Select(w => Words.Small(w)))
        .Note("from the age of", c.MinimumAge?.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .Note("without it:", c.Consequence)
        .Note("version", c.Version)
        .Holds(c.When, examples: c.Examples);

    public static Sentence Of(Profiling p) => new Sentence(p.How ?? "Profiling")
        .Note("consequence:", p.Consequence)
        .Note("data:", p.Data)
        .Holds(p.When, occurs: p.Occurs, examples: p.Examples);

    public static Sentence Of(AutomatedDecision d) => new Sentence(d.Decision)
        .Note("allowed by", d.Exception == Article22.Unspecified ? null : Words.Small(d.Exception))
        .Note("logic:", d.Logic)
        .Note("consequence:", d.Consequence)
        .Note("reviewed by a human:", d.Review.Select(v => Words.Small(v)))
        .Holds(d.When, law: d.Law);

    public static Sentence Of(DeclaredRight r) => new Sentence(string.Join(", ", r.Rights.Select((x, i) => i == 0 ? Words.Of(x) : Words.Small(x))) + (r.Details is null ? "" : ": " + r.Details))
        .Note("by", r.Via.Select(v => Words.Small(v)))
        .Note("consequence:", r.Consequence)
        .Holds(r.When, r.Unless, law: r.Law);

    public static Sentence Of(OptOut o) => new Sentence("Opt-out").Note("by", o.Via.Select(v => Words.Small(v))).Note("consequence:", o.Consequence).Holds(o.When);

    public static Sentence Of(StorageLocation s)
    {
        var region = s.Region is null ? null : Words.Country(s.Region);
        return (s.System is null ? new Sentence(region ?? "") : new Sentence(s.System).Note("", region)).Note("data:", s.Data).Holds(null, occurs: s.Occurs);
    }

    private static string Destination(Transfer t) => t.Country is null ? "Countries outside the EU/EEA" : Words.Country(t.Country);
}
