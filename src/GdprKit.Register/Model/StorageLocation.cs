namespace GdprKit.Register;

/// <summary>Where data is stored; for the authority.</summary>
public sealed record StorageLocation
{
    /// <summary>The system.</summary>
    public string? System { get; init; }

    /// <summary>The country (ISO 3166-1 alpha-2) or region.</summary>
    public string? Region { get; init; }

    /// <summary>How often it holds.</summary>
    public Occurs Occurs { get; init; }

    /// <summary>The only data that it speaks of: names of items or members; empty: all of the activity.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
