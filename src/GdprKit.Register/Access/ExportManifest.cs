namespace GdprKit.Register;

/// <summary>What an export holds, and what it does not.</summary>
public sealed record ExportManifest
{
    /// <summary>The version of the form of exports.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>The right that it answers: <see cref="DataRight.Access"/> or <see cref="DataRight.Portability"/>.</summary>
    public DataRight Right { get; init; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>The language of its words, in BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>The identifier of the people in the register.</summary>
    public required string Subject { get; init; }

    /// <summary>The name of the people in the register.</summary>
    public string? SubjectName { get; init; }

    /// <summary>The identifier by which the person is known.</summary>
    public required string Key { get; init; }

    /// <summary>The controller.</summary>
    public string? Controller { get; init; }

    /// <summary>The hash of the register by which it was made.</summary>
    public required string Register { get; init; }

    /// <summary>The stores that were asked.</summary>
    public IReadOnlyList<string> Stores { get; init; } = [];

    /// <summary>The types that were looked for, also those of which there are no rows.</summary>
    public IReadOnlyList<ManifestType> Types { get; init; } = [];

    /// <summary>What of these rows is not given, and why.</summary>
    public IReadOnlyList<Redaction> Redactions { get; init; } = [];

    /// <summary>The version of the form that this library writes.</summary>
    public const int CurrentSchema = 1;
}
