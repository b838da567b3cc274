using GdprKit.Register;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>How one right is decided.</summary>
internal sealed record DecisionAnswer
{
    public required DataRight Right { get; init; }

    public required RequestOutcome Outcome { get; init; }

    public Exemption? Exemption { get; init; }

    /// <summary>What the person is told, without personal data.</summary>
    public string? Reason { get; init; }
}
