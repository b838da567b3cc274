namespace GdprKit.Register;

/// <summary>How the person says no, at any time and without reasons (GDPR Art. 21(2)–(3)).</summary>
public sealed record OptOut
{
    /// <summary>The channels.</summary>
    public IReadOnlyList<Via> Via { get; init; } = [];

    /// <summary>What follows.</summary>
    public string? Consequence { get; init; }

    /// <summary>The condition under which it holds, in words; <see langword="null"/>: always.</summary>
    public string? When { get; init; }

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
