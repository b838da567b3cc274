namespace GdprKit.Register;

/// <summary>Who receives data (GDPR Art. 13(1)(e), 30(1)(d)).</summary>
public sealed record Recipient : Party
{
    /// <summary>The stable identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Identifiers it had before.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>Who it is, in words; several are a group.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Who it is, by category.</summary>
    public IReadOnlyList<RecipientKind> Kinds { get; init; } = [];

    /// <summary>Whether it processes on the controller's behalf (Art. 28).</summary>
    public bool IsProcessor { get; init; }

    /// <summary>The reference of the processor agreement; for the authority.</summary>
    public string? Agreement { get; init; }

    /// <summary>What the agreement lays down; for the authority.</summary>
    public IReadOnlyList<AgreementTerms> Terms { get; init; } = [];

    /// <summary>Whom it engages in turn.</summary>
    public IReadOnlyList<Recipient> SubProcessors { get; init; } = [];

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

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
