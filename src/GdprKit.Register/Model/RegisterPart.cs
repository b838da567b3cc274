namespace GdprKit.Register;

/// <summary>An assembly whose declarations are in the register.</summary>
public sealed record RegisterPart
{
    /// <summary>Its simple name.</summary>
    public required string Assembly { get; init; }

    /// <summary>The hash of its declarations: SHA-256, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }
}
