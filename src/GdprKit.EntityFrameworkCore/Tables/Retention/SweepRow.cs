using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>What a rule did in a run. It is written in the transaction that does it, so that what it counts is what was done, whatever breaks. It holds no personal data.</summary>
internal sealed class SweepRow
{
    public Guid Id { get; set; }

    public Guid Run { get; set; }

    /// <inheritdoc cref="RetentionStep.Rule"/>
    public required string Rule { get; set; }

    public required string Type { get; set; }

    public required string Action { get; set; }

    /// <summary>The columns, with a comma between; empty: the rows.</summary>
    public required string Members { get; set; }

    public long Count { get; set; }

    public DateTime? Oldest { get; set; }

    public DateTime? Newest { get; set; }

    public DateTime StartedAt { get; set; }

    /// <summary><see langword="null"/>: it is under way, or was killed. What is counted was done all the same.</summary>
    public DateTime? EndedAt { get; set; }

    public long Milliseconds { get; set; }

    public string? Failure { get; set; }
}
