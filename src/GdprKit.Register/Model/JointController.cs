namespace GdprKit.Register;

/// <summary>With whom purposes and means are decided together (GDPR Art. 26).</summary>
public sealed record JointController : Party
{
    /// <summary>The other controller.</summary>
    public required string Name { get; init; }

    /// <summary>For which operations.</summary>
    public string? For { get; init; }

    /// <summary>What is processed by the other alone, after that.</summary>
    public string? Afterwards { get; init; }

    /// <summary>The reference of the arrangement; for the authority.</summary>
    public string? Arrangement { get; init; }

    /// <summary>The essence of the arrangement (Art. 26(2)).</summary>
    public string? Essence { get; init; }

    /// <summary>The duties that are ours.</summary>
    public IReadOnlyList<JointDuty> OurDuties { get; init; } = [];

    /// <summary>The condition under which it holds, in words; <see langword="null"/>: always.</summary>
    public string? When { get; init; }

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
