using System.Text.Json.Serialization;

namespace GdprKit.Register;

/// <summary>The register of processing activities (GDPR Art. 30) of one app: what its assemblies declare, resolved. It never changes while the app runs.</summary>
public sealed record ProcessingRegister
{
    /// <summary>The version of the register's JSON format.</summary>
    public int Schema { get; init; }

    /// <summary>The hash of the content: SHA-256, in lower-case hexadecimal. Code names and inferred labels are no content.</summary>
    public required string Hash { get; init; }

    /// <summary>The language of all declared texts, in BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>The controller; <see langword="null"/>: not declared.</summary>
    public Controller? Controller { get; init; }

    /// <summary>The data protection officer; <see langword="null"/>: not declared.</summary>
    public Contact? DataProtectionOfficer { get; init; }

    /// <summary>The representative in the Union of a controller outside it; <see langword="null"/>: not declared.</summary>
    public Contact? Representative { get; init; }

    /// <summary>With whom purposes and means of all activities are decided (Art. 26).</summary>
    public IReadOnlyList<JointController> JointControllers { get; init; } = [];

    /// <summary>The privacy notice; <see langword="null"/>: not declared.</summary>
    public PrivacyNotice? Notice { get; init; }

    /// <summary>The processing activities, by id.</summary>
    public required IReadOnlyList<ProcessingActivity> Activities { get; init; }

    /// <summary>What is declared of rights for all activities.</summary>
    public IReadOnlyList<DeclaredRight> DeclaredRights { get; init; } = [];

    /// <summary>What is declared of rights for all activities, in contradiction to them all; for the authority. Computed.</summary>
    public IReadOnlyList<RightContradiction> Contradictions { get; init; } = [];

    /// <summary>Cookies that belong to no single activity.</summary>
    public IReadOnlyList<Cookie> Cookies { get; init; } = [];

    /// <summary>Where all data is stored; for the authority.</summary>
    public IReadOnlyList<StorageLocation> StoredIn { get; init; } = [];

    /// <summary>Security measures that hold for all activities.</summary>
    public IReadOnlyList<SecurityMeasure> SecurityMeasures { get; init; } = [];

    /// <summary>What is never done.</summary>
    public IReadOnlyList<Denial> Never { get; init; } = [];

    /// <summary>Sentences of the notice.</summary>
    public IReadOnlyList<NoticeStatement> Statements { get; init; } = [];

    /// <summary>What is declared to be no personal data.</summary>
    public IReadOnlyList<NotPersonalData> NotPersonalData { get; init; } = [];

    /// <summary>The assemblies whose declarations it holds, the host first.</summary>
    public IReadOnlyList<RegisterPart> Parts { get; init; } = [];

    /// <summary>What the declarations lack; not part of the register's JSON and hash.</summary>
    [JsonIgnore]
    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>The version of the JSON format that this library writes.</summary>
    public const int CurrentSchema = 1;

    /// <summary>How much the register holds.</summary>
    [JsonIgnore]
    public RegisterCounts Counts => new()
    {
        Activities = Activities.Count,
        DataItems = Activities.Sum(a => a.DataItems.Count),
        DataSubjects = Activities.SelectMany(a => a.DataSubjects).Select(s => s.Id).Distinct().Count(),
        Recipients = Activities.SelectMany(a => a.Recipients).Select(r => r.Id).Distinct().Count(),
        Transfers = Activities.SelectMany(a => a.Transfers).Select(t => (t.Origin, t.Country, string.Join(",", t.Grounds))).Distinct().Count(),
        SecurityMeasures = SecurityMeasures.Count + Activities.SelectMany(a => a.SecurityMeasures).Select(m => (m.Origin, m.Description, string.Join(",", m.Measures))).Distinct().Count(),
        Contradictions = Contradictions.Count + Activities.Sum(a => a.Contradictions.Count),
        Gaps = Gaps.Count,
    };
}
