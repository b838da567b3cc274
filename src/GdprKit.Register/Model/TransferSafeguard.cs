namespace GdprKit.Register;

/// <summary>A ground on which data leaves the EU/EEA.</summary>
public sealed record TransferSafeguard
{
    /// <summary>The ground.</summary>
    public TransferGround Ground { get; init; }

    /// <summary>The provision: <c>46(2)(c)</c>.</summary>
    public required string Article { get; init; }
}
