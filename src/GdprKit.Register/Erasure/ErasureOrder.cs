namespace GdprKit.Register;

/// <summary>Whose data is to be erased, and what is decided to stay.</summary>
public sealed record ErasureOrder
{
    /// <summary>The person.</summary>
    public required DataSubjectKey Subject { get; init; }

    /// <summary>Activities that go on all the same, by their <see cref="ProcessingActivity.Id"/>, and why, without personal data: compelling legitimate grounds, say (GDPR Art. 17(1)(c)).</summary>
    public IReadOnlyDictionary<string, string> Keep { get; init; } = new Dictionary<string, string>();

    /// <summary>The request from which it comes.</summary>
    public Guid? Request { get; init; }

    /// <summary>The entry in the list of erasures, once it has begun: a store that is asked again by the same one, after a crash, also tells what it erased before.</summary>
    public Guid? Erasure { get; init; }
}
