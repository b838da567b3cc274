namespace GdprKit.Register;

/// <summary>A processing activity, which is one purpose (GDPR Art. 30(1)).</summary>
public sealed record ProcessingActivity
{
    /// <summary>The stable identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Identifiers it had before.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the title was made from a code name, and so is outside the hash.</summary>
    public bool TitleIsInferred { get; init; }

    /// <summary>The purpose (Art. 30(1)(b)).</summary>
    public required string Purpose { get; init; }

    /// <summary>The kind of purpose, where law treats it apart.</summary>
    public PurposeKind Kind { get; init; }

    /// <summary>The condition under which it holds, in words; <see langword="null"/>: always.</summary>
    public string? When { get; init; }

    /// <summary>The condition under which it does not hold, in words.</summary>
    public string? Unless { get; init; }

    /// <summary>How often it holds.</summary>
    public Occurs Occurs { get; init; }

    /// <summary>Examples; no complete list.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Who is responsible for it; for the authority.</summary>
    public string? Owner { get; init; }

    /// <summary>When it was last reviewed, as <c>yyyy-MM-dd</c>; for the authority.</summary>
    public string? Reviewed { get; init; }

    /// <summary>Where the data protection impact assessment (Art. 35) is kept; for the authority.</summary>
    public string? Dpia { get; init; }

    /// <summary>The channels on which it is done.</summary>
    public IReadOnlyList<Via> Via { get; init; } = [];

    /// <summary>On whose behalf it is done; empty: as a controller. One that has these is in the processor's record only (Art. 30(2)).</summary>
    public IReadOnlyList<ProcessorFor> ProcessorFor { get; init; } = [];

    /// <summary>With whom its purposes and means are decided (Art. 26), besides those of the register.</summary>
    public IReadOnlyList<JointController> JointControllers { get; init; } = [];

    /// <summary>The controllers of this activity; empty: the register's.</summary>
    public IReadOnlyList<Controller> Controllers { get; init; } = [];

    /// <summary>Why it is lawful.</summary>
    public IReadOnlyList<LegalBasis> LegalBases { get; init; } = [];

    /// <summary>Whom it concerns.</summary>
    public IReadOnlyList<DataSubject> DataSubjects { get; init; } = [];

    /// <summary>The data, a row an item.</summary>
    public IReadOnlyList<DataItem> DataItems { get; init; } = [];

    /// <summary>From whom the data comes.</summary>
    public IReadOnlyList<DataSource> Sources { get; init; } = [];

    /// <summary>Who receives the data.</summary>
    public IReadOnlyList<Recipient> Recipients { get; init; } = [];

    /// <summary>How data leaves the EU/EEA.</summary>
    public IReadOnlyList<Transfer> Transfers { get; init; } = [];

    /// <summary>How long data is kept.</summary>
    public IReadOnlyList<RetentionRule> Retention { get; init; } = [];

    /// <summary>Consents that are asked for.</summary>
    public IReadOnlyList<Consent> Consents { get; init; } = [];

    /// <summary>How people say no to it.</summary>
    public IReadOnlyList<OptOut> OptOuts { get; init; } = [];

    /// <summary>What is declared of rights here, besides the register's.</summary>
    public IReadOnlyList<DeclaredRight> DeclaredRights { get; init; } = [];

    /// <summary>The rights of the people concerned, each with its answer: that which is best for them where it differs between items, which then have their own. Computed; empty where the rights are the answer of the controller that is served.</summary>
    public IReadOnlyList<Right> Rights { get; init; } = [];

    /// <summary>Who answers requests. Computed.</summary>
    public RightsAddressee RightsAnsweredBy { get; init; }

    /// <summary>What is declared in contradiction to the rights; for the authority. Computed.</summary>
    public IReadOnlyList<RightContradiction> Contradictions { get; init; } = [];

    /// <summary>How people are profiled.</summary>
    public IReadOnlyList<Profiling> Profiling { get; init; } = [];

    /// <summary>Decisions that are made by machines alone.</summary>
    public IReadOnlyList<AutomatedDecision> AutomatedDecisions { get; init; } = [];

    /// <summary>Cookies that belong to it.</summary>
    public IReadOnlyList<Cookie> Cookies { get; init; } = [];

    /// <summary>Where its data is stored, besides the register's; for the authority.</summary>
    public IReadOnlyList<StorageLocation> StoredIn { get; init; } = [];

    /// <summary>Security measures besides the register's.</summary>
    public IReadOnlyList<SecurityMeasure> SecurityMeasures { get; init; } = [];

    /// <summary>What is never done here.</summary>
    public IReadOnlyList<Denial> Never { get; init; } = [];

    /// <summary>Sentences of the notice.</summary>
    public IReadOnlyList<NoticeStatement> Statements { get; init; } = [];

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }

    /// <summary>The rights that hold for one of the activity's items: its own answers where it has them, else those of the activity.</summary>
    /// <param name="item">An item of <see cref="DataItems"/>.</param>
    public IEnumerable<Right> RightsOf(DataItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Rights.Select(r => item.Rights.FirstOrDefault(o => o.Kind == r.Kind && o.Article == r.Article) is { } own ? own with { Declared = r.Declared } : r);
    }
}
