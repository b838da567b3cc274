using GdprKit.Register;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>What becomes of rows of one type.</summary>
internal sealed record ErasureLine
{
    public required string Store { get; init; }

    public required string Type { get; init; }

    /// <summary>The members; empty: the rows as a whole.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    public required ErasureAction Action { get; init; }

    public required long Rows { get; init; }

    public required ErasureReason Reason { get; init; }

    public string? Explanation { get; init; }

    public string? Law { get; init; }

    public DateOnly? Until { get; init; }

    public static ErasureLine Of(ErasureStep step) => new()
    {
        Store = step.Store,
        Type = step.Type,
        Members = step.Members,
        Action = step.Action,
        Rows = step.Rows,
        Reason = step.Reason,
        Explanation = step.Explanation,
        Law = step.Law,
        Until = step.Until,
    };
}
