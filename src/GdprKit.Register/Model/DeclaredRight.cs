namespace GdprKit.Register;

/// <summary>What is declared of rights besides what follows from the legal bases (GDPR Art. 12–22, 77).</summary>
public sealed record DeclaredRight
{
    /// <summary>The rights that it speaks of.</summary>
    public IReadOnlyList<DataRight> Rights { get; init; } = [];

    /// <summary>What is added.</summary>
    public string? Details { get; init; }

    /// <summary>The channels on which they are exercised.</summary>
    public IReadOnlyList<Via> Via { get; init; } = [];

    /// <summary>What follows from exercising them.</summary>
    public string? Consequence { get; init; }

    /// <summary>The condition under which it holds, in words; <see langword="null"/>: always.</summary>
    public string? When { get; init; }

    /// <summary>The condition under which it does not hold, in words.</summary>
    public string? Unless { get; init; }

    /// <summary>The law it rests on, as <c>country:instrument:provision</c>.</summary>
    public string? Law { get; init; }

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
