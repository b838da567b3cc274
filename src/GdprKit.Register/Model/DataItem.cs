using System.Text.Json.Serialization;

namespace GdprKit.Register;

/// <summary>One item of data in one activity: the row that keeps data subject, category, item, source, recipients and retention linked (GDPR Art. 30(1)(c), (d), (f)). Numbers are positions in the activity's list of the same name, from 0.</summary>
public sealed record DataItem
{
    /// <summary>What it is called; empty: the category as a whole.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the name was inferred from a code name, and so is outside the hash.</summary>
    public bool NameIsInferred { get; init; }

    /// <summary>Its category.</summary>
    public DataCategory Category { get; init; }

    /// <summary>Whether it is a special category (Art. 9(1)).</summary>
    public bool IsSpecial { get; init; }

    /// <summary>The code name of the type and member that hold it.</summary>
    public string? Member { get; init; }

    /// <summary>The code names of the types and members that declare it, where <see cref="Member"/> inherits: base types and interfaces too.</summary>
    [JsonIgnore]
    internal IReadOnlyList<string> MemberDeclarations { get; init; } = [];

    /// <summary>Whether it may be absent ("any").</summary>
    public bool IsOptional { get; init; }

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <summary>Why it is needed; for the authority.</summary>
    public string? Because { get; init; }

    /// <summary>From which data it is derived.</summary>
    public string? DerivedFrom { get; init; }

    /// <summary>What follows if it is not provided.</summary>
    public string? Consequence { get; init; }

    /// <summary>In which protected form it is held.</summary>
    public Protection Protection { get; init; }

    /// <summary>Whether it must be provided.</summary>
    public Provision Provision { get; init; }

    /// <summary>The condition under which it holds, in words; <see langword="null"/>: always.</summary>
    public string? When { get; init; }

    /// <summary>The condition under which it does not hold, in words.</summary>
    public string? Unless { get; init; }

    /// <summary>How often it holds.</summary>
    public Occurs Occurs { get; init; }

    /// <summary>Examples; no complete list.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>The law it rests on, as <c>country:instrument:provision</c>.</summary>
    public string? Law { get; init; }

    /// <summary>About whom it is.</summary>
    public IReadOnlyList<int> DataSubjects { get; init; } = [];

    /// <summary>Why processing it is lawful.</summary>
    public IReadOnlyList<int> LegalBases { get; init; } = [];

    /// <summary>From whom it comes.</summary>
    public IReadOnlyList<int> Sources { get; init; } = [];

    /// <summary>Who receives it.</summary>
    public IReadOnlyList<int> Recipients { get; init; } = [];

    /// <summary>How it leaves the EU/EEA.</summary>
    public IReadOnlyList<int> Transfers { get; init; } = [];

    /// <summary>How long it is kept.</summary>
    public IReadOnlyList<int> Retention { get; init; } = [];

    /// <summary>The rights whose answer for this item is another than for the activity as a whole. Computed.</summary>
    public IReadOnlyList<Right> Rights { get; init; } = [];
}
