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
        Rights = Activities.SelectMany(a => a.Rights.Where(r => r.Status != RightStatus.DoesNotHold).Select(r => new HeldRight(a, r))).ToLookup(h => h.Right.Kind);
        Declared = register.DeclaredRights.Select(d => (Declared: d, Activity: (NoticeActivity?)null))
            .Concat(Activities.SelectMany(a => a.Activity.DeclaredRights.Select(d => (Declared: d, Activity: (NoticeActivity?)a))))
            .SelectMany(d => d.Declared.Rights.Contains(DataRight.All) ? [(DataRight.All, d)] : d.Declared.Rights.Select(r => (Right: r, d)))
            .ToLookup(d => d.Item1, d => d.d);
    }

    public ProcessingRegister Register { get; }

    public NoticeSubject? Subject { get; }

    public Words Words { get; }

    public Phrases Say { get; }

    public IReadOnlyList<NoticeActivity> Activities { get; }

    /// <summary>What each right is given by, in the order of the activities.</summary>
    public ILookup<DataRight, HeldRight> Rights { get; }

    /// <summary>What is declared of each right, for all activities or for one. What is declared of all rights stands under <see cref="DataRight.All"/>.</summary>
    public ILookup<DataRight, (DeclaredRight Declared, NoticeActivity? Activity)> Declared { get; }

    /// <summary>Whether the notice speaks of a right: an activity gives it, or it is declared all the same. To be informed is what the notice itself does.</summary>
    public bool Gives(DataRight right) => Declared.Contains(right) || (right != DataRight.Information && Rights.Contains(right));

    public IEnumerable<(NoticeActivity Activity, RightGround Ground)> Grounds(DataRight right) => Rights[right].SelectMany(h => h.Right.Grounds.Select(g => (h.Activity, g)));

    /// <summary>Where a right holds.</summary>
    public Extent Extent(DataRight right) => Notice.Extent.Of(Activities, Grounds(right));

    /// <summary>Whether a right depends on a legal basis that is not declared.</summary>
    public bool IsUnknown(DataRight right) => Grounds(right).Any(g => Notice.Extent.Has(g.Ground, RightConditionKind.LegalBasisUndeclared));

    /// <summary>All cookies of the notice, each once.</summary>
    public IReadOnlyList<Cookie> Cookies => field ??= [.. Register.Cookies.Concat(Activities.SelectMany(a => a.Activity.Cookies)).DistinctBy(x => (x.Name, x.Purpose, x.Duration))];

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
            if (some.Length > 0) yield return Phrases.Paragraph([Phrases.Text(Words.Of(practice)), .. Say.For(new(Activities, some, []))]);
        }
    }
}
