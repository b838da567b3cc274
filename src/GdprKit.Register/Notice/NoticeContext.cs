using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Notice;

/// <summary>What the sections are written from: the register as far as it concerns the readers, and the words of their language.</summary>
internal sealed class NoticeContext
{
    public NoticeContext(ProcessingRegister register, NoticeSubject? subject)
    {
        Register = register;
        Subject = subject;
        Words = Words.Of(register.Language);
        Say = new(Words);
        // What is done on behalf of others is their notice's.
        Activities =
        [
            .. register.Activities
                .Where(a => a.ProcessorFor.Count == 0 && (subject is null || a.DataSubjects.Any(s => s.Id == subject.Key)))
                .Index()
                .Select(a => new NoticeActivity(a.Item, a.Index, subject)),
        ];
    }

    public ProcessingRegister Register { get; }

    public NoticeSubject? Subject { get; }

    public Words Words { get; }

    public Phrases Say { get; }

    public IReadOnlyList<NoticeActivity> Activities { get; }

    public bool HasMarketing => Activities.Any(a => a.Activity.Kind == PurposeKind.DirectMarketing);

    /// <summary>What the person can object to under Art. 21(1).</summary>
    public IReadOnlyList<NoticeActivity> Objectionable => [.. Activities.Where(a => a.Activity.LegalBases.Any(b => b.Article is "6(1)(e)" or "6(1)(f)"))];

    public bool HasConsent => Register.Cookies.Any(c => c.Consents.Count > 0) || Activities.Any(a => a.Activity.Consents.Count > 0 || a.Activity.LegalBases.Any(b => b.Article is "6(1)(a)" or "9(2)(a)"));

    public bool Denies(DataPractice practice) => Register.Never.Any(d => d.Practice == practice);

    /// <summary>A section; <see langword="null"/> where there is nothing to say.</summary>
    public NoticePart? Part(string id, string[] articles, params IEnumerable<NoticeBlock?> blocks)
    {
        NoticeBlock[] said = [.. blocks.OfType<NoticeBlock>()];
        return said.Length == 0 ? null : new() { Id = id, Title = Words["section." + id], Articles = articles, Blocks = said };
    }

    /// <summary>What was declared for a section, each sentence once.</summary>
    public IEnumerable<NoticeBlock> Statements(params NoticeSection[] sections) =>
        from section in sections
        from text in Register.Statements.Concat(Activities.SelectMany(a => a.Activity.Statements)).Where(s => s.Section == section).Select(s => s.Text).Distinct(StringComparer.Ordinal)
        select Phrases.Paragraph(Phrases.Sentence(text));

    /// <summary>What is said never to be done; a promise of one activity names its purpose.</summary>
    public IEnumerable<NoticeBlock> Denials(params DataPractice[] practices)
    {
        foreach (var practice in practices)
        {
            if (Denies(practice))
            {
                yield return Phrases.Paragraph(Words.Of(practice));
                continue;
            }

            NoticeActivity[] some = [.. Activities.Where(a => a.Activity.Never.Any(d => d.Practice == practice))];
            if (some.Length > 0) yield return Phrases.Paragraph([Phrases.Text(Words.Of(practice) + " "), .. Say.OnlyFor(some)]);
        }
    }
}
