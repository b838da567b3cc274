using System.Diagnostics.CodeAnalysis;
using GdprKit.Declarations.Translations;

namespace GdprKit.Register.Building;

/// <summary>Puts the texts that the notice prints into another language. What the notice does not print stays as it was declared.</summary>
internal sealed class Translator(NoticeTranslation translation)
{
    public ProcessingRegister Translate(ProcessingRegister r) => r with
    {
        Language = translation.Language,
        Declared = r,
        JointControllers = Each(r.JointControllers, Of),
        Activities = Each(r.Activities, Of),
        DeclaredRights = Each(r.DeclaredRights, Of),
        Cookies = Each(r.Cookies, Of),
        SecurityMeasures = Each(r.SecurityMeasures, Of),
        Statements = Each(r.Statements, Of),
    };

    private ProcessingActivity Of(ProcessingActivity a) => a with
    {
        Title = a.TitleIsInferred ? a.Title : Text(a.Title),
        Purpose = Text(a.Purpose),
        When = Text(a.When),
        Unless = Text(a.Unless),
        Examples = Texts(a.Examples),
        JointControllers = Each(a.JointControllers, Of),
        Controllers = Each(a.Controllers, c => c with { Name = Text(c.Name) }),
        LegalBases = Each(a.LegalBases, Of),
        DataSubjects = Each(a.DataSubjects, s => s with { Name = Text(s.Name) }),
        DataItems = Each(a.DataItems, Of),
        Sources = Each(a.Sources, s => s with { Details = Text(s.Details), When = Text(s.When), Examples = Texts(s.Examples) }),
        Recipients = Each(a.Recipients, Of),
        Transfers = Each(a.Transfers, t => t with { When = Text(t.When) }),
        Retention = Each(a.Retention, r => r with { Criteria = Text(r.Criteria), In = Text(r.In), When = Text(r.When), Unless = Text(r.Unless) }),
        Consents = Each(a.Consents, Of),
        OptOuts = Each(a.OptOuts, Of),
        DeclaredRights = Each(a.DeclaredRights, Of),
        Profiling = Each(a.Profiling, p => p with { How = Text(p.How), Consequence = Text(p.Consequence), When = Text(p.When), Examples = Texts(p.Examples), Data = Texts(p.Data) }),
        AutomatedDecisions = Each(a.AutomatedDecisions, d => d with { Decision = Text(d.Decision), Logic = Text(d.Logic), Consequence = Text(d.Consequence), When = Text(d.When) }),
        Cookies = Each(a.Cookies, Of),
        SecurityMeasures = Each(a.SecurityMeasures, Of),
        Statements = Each(a.Statements, Of),
    };

    private DataItem Of(DataItem i) => i with
    {
        Name = Text(i.Name),
        // A name that somebody translated is nobody's guess.
        NameIsInferred = i.NameIsInferred && !translation.Texts.ContainsKey(DeclaredText.Key(i.Name)),
        Description = Text(i.Description),
        DerivedFrom = Text(i.DerivedFrom),
        Consequence = Text(i.Consequence),
        When = Text(i.When),
        Unless = Text(i.Unless),
        Examples = Texts(i.Examples),
    };

    private LegalBasis Of(LegalBasis b) => b with { Statement = Text(b.Statement), InterestOf = Text(b.InterestOf), When = Text(b.When), Unless = Text(b.Unless), Examples = Texts(b.Examples) };

    private Recipient Of(Recipient r) => r with { Names = Texts(r.Names), When = Text(r.When), Unless = Text(r.Unless), Examples = Texts(r.Examples) };

    private JointController Of(JointController j) => j with { Name = Text(j.Name), For = Text(j.For), Afterwards = Text(j.Afterwards), Essence = Text(j.Essence), When = Text(j.When) };

    private Consent Of(Consent c) => c with { To = Text(c.To), Consequence = Text(c.Consequence), When = Text(c.When), Examples = Texts(c.Examples) };

    private OptOut Of(OptOut o) => o with { Consequence = Text(o.Consequence), When = Text(o.When) };

    private DeclaredRight Of(DeclaredRight r) => r with { Details = Text(r.Details), Consequence = Text(r.Consequence), When = Text(r.When), Unless = Text(r.Unless) };

    private Cookie Of(Cookie c) => c with
    {
        Name = Text(c.Name),
        Why = Text(c.Why),
        Consequence = Text(c.Consequence),
        Providers = Texts(c.Providers),
        Consents = Each(c.Consents, Of),
        OptOuts = Each(c.OptOuts, Of),
    };

    private SecurityMeasure Of(SecurityMeasure m) => m.Audience == Audience.Public ? m with { Description = Text(m.Description), Examples = Texts(m.Examples) } : m;

    private NoticeStatement Of(NoticeStatement s) => s with { Text = Text(s.Text) };

    private IReadOnlyList<string> Texts(IReadOnlyList<string> texts) => Each(texts, t => Text(t));

    [return: NotNullIfNotNull(nameof(text))]
    private string? Text(string? text) => text is not null && translation.Texts.TryGetValue(DeclaredText.Key(text), out var translated) ? translated : text;

    private static IReadOnlyList<T> Each<T>(IReadOnlyList<T> items, Func<T, T> translate) => items.Count == 0 ? items : [.. items.Select(translate)];
}
