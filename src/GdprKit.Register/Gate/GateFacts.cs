namespace GdprKit.Register;

/// <summary>What is entered of one person and one activity.</summary>
public sealed record GateFacts
{
    /// <summary>The last entry of the consent ledger: <see cref="ConsentState.None"/>, <see cref="ConsentState.Given"/> or <see cref="ConsentState.Withdrawn"/>.</summary>
    public ConsentState Consent { get; init; }

    /// <summary>The version of the words to which consent was given.</summary>
    public string? ConsentVersion { get; init; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? ConsentAt { get; init; }

    /// <summary>Until when the consent counts; <see langword="null"/>: until it is withdrawn.</summary>
    public DateTimeOffset? ConsentUntil { get; init; }

    /// <summary>The last entry of the log of objections; <see langword="null"/>: the person never objected.</summary>
    public ObjectionState? Objection { get; init; }

    /// <summary>The provision of the objection.</summary>
    public string? ObjectionArticle { get; init; }

    /// <summary>When that was entered.</summary>
    public DateTimeOffset? ObjectionAt { get; init; }

    /// <summary>Whether the processing of the person's data is restricted (GDPR Art. 18).</summary>
    public bool IsRestricted { get; init; }
}
