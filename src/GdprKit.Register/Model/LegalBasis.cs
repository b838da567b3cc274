namespace GdprKit.Register;

/// <summary>Why processing is lawful (GDPR Art. 6, 9(2), 10).</summary>
public sealed record LegalBasis
{
    /// <summary>The provision: <c>6(1)(b)</c>.</summary>
    public required string Article { get; init; }

    /// <summary>The declared value of <see cref="Article6"/>, <see cref="Article9"/> or <see cref="Article10"/>.</summary>
    public required string Basis { get; init; }

    /// <summary>In what it consists: the contract, the obligation, the task, the interest.</summary>
    public string? Statement { get; init; }

    /// <summary>With whom the contract is: values of <see cref="ContractParty"/>.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Whose legitimate interest it is, if not the controller's.</summary>
    public string? InterestOf { get; init; }

    /// <summary>Where the balancing test is kept; for the authority.</summary>
    public string? BalancingTest { get; init; }

    /// <summary>The condition under which it holds, in words; <see langword="null"/>: always.</summary>
    public string? When { get; init; }

    /// <summary>The condition under which it does not hold, in words.</summary>
    public string? Unless { get; init; }

    /// <summary>Examples; no complete list.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>The law it rests on, as <c>country:instrument:provision</c>.</summary>
    public string? Law { get; init; }

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
