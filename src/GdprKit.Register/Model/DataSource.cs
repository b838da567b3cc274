namespace GdprKit.Register;

/// <summary>From whom data comes (GDPR Art. 14(2)(f)).</summary>
public sealed record DataSource
{
    /// <summary>From whom.</summary>
    public DataOrigin From { get; init; }

    /// <summary>More about it.</summary>
    public string? Details { get; init; }

    /// <summary>The condition under which it holds, in words; <see langword="null"/>: always.</summary>
    public string? When { get; init; }

    /// <summary>How often it holds.</summary>
    public Occurs Occurs { get; init; }

    /// <summary>Examples; no complete list.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
