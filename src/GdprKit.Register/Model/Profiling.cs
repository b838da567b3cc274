namespace GdprKit.Register;

/// <summary>That people are profiled (GDPR Art. 4(4)).</summary>
public sealed record Profiling
{
    /// <summary>How.</summary>
    public string? How { get; init; }

    /// <summary>What it means for the person.</summary>
    public string? Consequence { get; init; }

    /// <summary>The condition under which it holds, in words; <see langword="null"/>: always.</summary>
    public string? When { get; init; }

    /// <summary>How often it holds.</summary>
    public Occurs Occurs { get; init; }

    /// <summary>Examples; no complete list.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>The only data that it speaks of: names of items or members; empty: all of the activity.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
