using GdprKit.Register;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>That it takes longer, and why (GDPR Art. 12(3)).</summary>
internal sealed record ExtensionAnswer
{
    public required int Months { get; init; }

    /// <summary><see cref="Exemption.Complexity"/> or <see cref="Exemption.HighVolume"/>.</summary>
    public required Exemption Why { get; init; }

    /// <summary>What the person was told, without personal data.</summary>
    public required string Reason { get; init; }
}
