namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>
/// What an erasure did in one store. It is written in the transaction that does it: when the erasure is broken off and completed later, what went is still told.
/// It holds no personal data.
/// </summary>
internal sealed class ErasurePartRow
{
    public Guid ErasureId { get; set; }

    public required string Store { get; set; }

    /// <summary>What was deleted and cleared, as JSON.</summary>
    public required string Steps { get; set; }
}
