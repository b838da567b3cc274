using System.Text.Json.Serialization;
using GdprKit.Declarations;
using GdprKit.Register.Building;

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

    /// <summary>The notice's texts in other languages, by language.</summary>
    public IReadOnlyList<NoticeTranslation> Translations { get; init; } = [];

    /// <summary>What is declared to be no personal data.</summary>
    public IReadOnlyList<NotPersonalData> NotPersonalData { get; init; } = [];

    /// <summary>The rules of GdprKit that the code suppresses.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    /// <summary>The assemblies whose declarations it holds, the host first.</summary>
    public IReadOnlyList<RegisterPart> Parts { get; init; } = [];

    /// <summary>What the declarations lack; not part of the register's JSON and hash.</summary>
    [JsonIgnore]
    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>The languages in which every text of the notice exists, in BCP 47: first that in which the texts are declared.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Languages => Declared is { } declared ? declared.Languages : [Language, .. Translations.Where(t => t.IsComplete && t.Language != Language).Select(t => t.Language)];

    /// <summary>All tagged members, also those that no activity processes: what redacts, redacts them too. A register that was read from JSON does not know them.</summary>
    [JsonIgnore]
    internal IReadOnlyList<TaggedMember> TaggedMembers { get; init; } = [];

    /// <summary>The register as it was declared, where this one is a translation of it.</summary>
    [JsonIgnore]
    internal ProcessingRegister? Declared { get; init; }

    /// <summary>The version of the JSON format that this library writes.</summary>
    public const int CurrentSchema = 1;

    /// <summary>The register with the texts of the notice in another language.</summary>
    /// <param name="language">One of the <see cref="Languages"/>.</param>
    /// <returns>The register, whose <see cref="Language"/> is that one.</returns>
    /// <exception cref="ArgumentException">There is no complete translation in the language.</exception>
    public ProcessingRegister In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var declared = Declared ?? this;
        if (language == declared.Language) return declared;
        return declared.Translations.FirstOrDefault(t => t.IsComplete && t.Language == language) is { } translation
            ? new Translator(translation).Translate(declared)
            : throw new ArgumentException($"The notice is complete in {string.Join(", ", Languages)}, not in '{language}'.", nameof(language));
    }

    /// <summary>The activity with an identifier, or which had it before.</summary>
    /// <param name="id">The identifier: <see cref="ProcessingActivity.Id"/>, or one of <see cref="ProcessingActivity.FormerIds"/>.</param>
    /// <returns>The activity; <see langword="null"/>: there is none.</returns>
    public ProcessingActivity? FindActivity(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Activities.FirstOrDefault(a => a.Id == id) ?? Activities.FirstOrDefault(a => a.FormerIds.Contains(id, StringComparer.Ordinal));
    }

    /// <summary>The activity that a class declares.</summary>
    /// <param name="type">A class with <see cref="ProcessingActivityAttribute"/>.</param>
    /// <returns>The activity; <see langword="null"/>: there is none.</returns>
    public ProcessingActivity? FindActivity(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Activities.FirstOrDefault(a => a.Origin.Name == type.FullName);
    }

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
        Gaps = Gaps.Count(g => g.Severity > GapSeverity.Information && g.Suppressed is null),
    };

    /// <summary>What was said to be no personal data, and should have been looked at again before a day.</summary>
    /// <param name="today">The day, on which a review of that date is not yet overdue.</param>
    /// <returns>The statements, those that have waited longest first.</returns>
    public IReadOnlyList<NotPersonalData> OverdueReviews(DateOnly today) =>
        [.. NotPersonalData.Where(n => IsoDate.Read(n.ReviewBy) is { } by && DateOnly.FromDateTime(by) < today).OrderBy(n => n.ReviewBy, StringComparer.Ordinal)];
}
