namespace GdprKit.Register;

/// <summary>What an erasure does, or does not do, with rows of one type.</summary>
public sealed record ErasureStep
{
    /// <summary>Which store holds them.</summary>
    public required string Store { get; init; }

    /// <summary>The type, as code names it. What GdprKit itself keeps of the person, as proof, begins with <c>GdprKit.</c>: consents, objections, requests and restrictions.</summary>
    public required string Type { get; init; }

    /// <summary>The members; empty: the rows as a whole.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>What is done.</summary>
    public required ErasureAction Action { get; init; }

    /// <summary>How many rows.</summary>
    public long Rows { get; init; }

    /// <summary>Why it stays.</summary>
    public ErasureReason Reason { get; init; }

    /// <summary>The <see cref="ProcessingActivity.Id"/> of the activity that still needs it.</summary>
    public string? Activity { get; init; }

    /// <summary>The law that has it kept, as <c>country:instrument:provision</c>.</summary>
    public string? Law { get; init; }

    /// <summary>The last day on which it is kept; <see langword="null"/>: it is not known yet.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>More about the reason: what was declared, which rows refer to it.</summary>
    public string? Details { get; init; }

    /// <summary>Why it stays, in words for the person. <see cref="SubjectErasure"/> says it.</summary>
    public string? Explanation { get; init; }

    /// <summary>
    /// Whether it is what GdprKit itself keeps of a person, as its proof: what they consented to, objected to and asked for (GDPR Art. 7(1), 5(2)). It stays, and makes no erasure one in part.
    /// </summary>
    public bool IsProof => Type.StartsWith(OwnPrefix, StringComparison.Ordinal);

    /// <summary>What the names of GdprKit's own types begin with, here and in copies of data.</summary>
    internal const string OwnPrefix = "GdprKit.";

    /// <summary>By which members the register knows what is erased (<see cref="DataItem.Member"/>): their recipients are told.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];
}
