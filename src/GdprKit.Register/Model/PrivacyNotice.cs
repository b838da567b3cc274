namespace GdprKit.Register;

/// <summary>The privacy notice that belongs to the register (GDPR Art. 12–14).</summary>
public sealed record PrivacyNotice
{
    /// <summary>When it was last changed, as <c>yyyy-MM-dd</c> (ISO 8601).</summary>
    public string? LastUpdated { get; init; }

    /// <summary>How changes are told.</summary>
    public ChangeNotice Changes { get; init; }

    /// <summary>The channels on which changes are told.</summary>
    public IReadOnlyList<Via> ChangesVia { get; init; } = [];

    /// <summary>Whether it prints those security measures that are public.</summary>
    public bool ShowsSecurity { get; init; }
}
