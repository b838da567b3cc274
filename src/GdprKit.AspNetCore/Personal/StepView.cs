using GdprKit.Register;

namespace GdprKit.AspNetCore.Personal;

/// <summary>A step of a request's log.</summary>
internal sealed record StepView
{
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required RequestStep Step { get; init; }

    public string? By { get; init; }

    public DataRight[] Rights { get; init; } = [];

    public IdentityCheck? Identity { get; init; }

    public RequestOutcome? Outcome { get; init; }

    public Exemption? Exemption { get; init; }

    public string? Reason { get; init; }

    public long? Count { get; init; }

    public string? Reference { get; init; }

    /// <summary>Whoever keeps the last one can show later that the log was changed.</summary>
    public required string Hash { get; init; }

    /// <param name="entry">The entry.</param>
    /// <param name="isOfficer">Whether the reader may see where the office keeps its papers.</param>
    public static StepView Of(RequestEntry entry, bool isOfficer) => new()
    {
        Number = entry.Number,
        At = entry.At,
        Step = entry.Step,
        By = entry.By,
        Rights = DataRights.Each(entry.Rights),
        Identity = entry.Identity,
        Outcome = entry.Outcome,
        Exemption = entry.Exemption,
        Reason = entry.Reason,
        Count = entry.Count,
        Reference = isOfficer ? entry.Reference : null,
        Hash = entry.Hash,
    };
}
