namespace GdprKit.Register;

/// <summary>About whom data is (GDPR Art. 30(1)(c)).</summary>
public sealed record DataSubject
{
    /// <summary>The stable identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Identifiers it had before.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>The people, in the plural.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the name was made from the category, and so is outside the hash.</summary>
    public bool NameIsInferred { get; init; }

    /// <summary>Their category.</summary>
    public DataSubjectCategory Category { get; init; }

    /// <summary>The code name of the member that identifies the person; internal.</summary>
    public string? Identifier { get; init; }

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
