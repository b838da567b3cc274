namespace GdprKit.Register;

/// <summary>That somebody was erased. It says who only to whoever has the key of the hash and the key of the person.</summary>
public sealed record ErasureRecord
{
    /// <summary>The identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The identifier of the people in the register.</summary>
    public required string Subject { get; init; }

    /// <summary>HMAC-SHA-256 of the person, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was completed.</summary>
    public required DateTimeOffset At { get; init; }

    /// <inheritdoc cref="ErasureOrder.Keep"/>
    public IReadOnlyDictionary<string, string> Keep { get; init; } = new Dictionary<string, string>();
}
