namespace GdprKit.Register;

/// <summary>The controller (GDPR Art. 4(7), 30(1)(a)).</summary>
public sealed record Controller : Party
{
    /// <summary>The name, with its legal form.</summary>
    public required string Name { get; init; }

    /// <summary>Other names that the notice uses for it.</summary>
    public IReadOnlyList<string> KnownAs { get; init; } = [];

    /// <summary>Whether it is a public authority or body (Art. 37(1)(a)), which cannot rely on legitimate interests for its tasks (Art. 6(1)).</summary>
    public bool PublicAuthority { get; init; }

    /// <summary>The supervisory authority, if another than that of its country.</summary>
    public string? Authority { get; init; }

    /// <summary>The last day of its financial year, as <c>MM-dd</c>; <see langword="null"/>: 31 December. Internal.</summary>
    public string? FinancialYearEnd { get; init; }

    /// <summary>The time zone by which its days are counted, in IANA's names; <see langword="null"/>: UTC. Internal.</summary>
    public string? TimeZone { get; init; }
}
