using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>A step of a request.</summary>
internal sealed class RequestEntryRow
{
    public Guid RequestId { get; init; }

    public int Number { get; init; }

    public DateTime At { get; init; }

    public RequestStep Step { get; init; }

    public string? By { get; init; }

    public DataRight Rights { get; init; }

    public Via Channel { get; init; }

    public ActingPerson Acting { get; init; }

    public IdentityCheck? Identity { get; init; }

    public RequestOutcome? Outcome { get; init; }

    public Exemption? Exemption { get; init; }

    public string? Reason { get; init; }

    public long? Count { get; init; }

    public string? Reference { get; init; }

    public required string Previous { get; init; }

    public required string Hash { get; init; }
}
