namespace GdprKit.Register;

/// <summary>An entry of the ledger: a person consented, or withdrew (after ISO/IEC TS 27560). What of the processing they were told stands in the notice of that hash.</summary>
public sealed record ConsentRecord
{
    /// <summary>The identifier of the entry.</summary>
    public required Guid Id { get; init; }

    /// <summary>The person.</summary>
    public required DataSubjectKey Subject { get; init; }

    /// <summary>The activity, by the identifier that it had then.</summary>
    public required string Activity { get; init; }

    /// <summary><see cref="ConsentState.Given"/> or <see cref="ConsentState.Withdrawn"/>.</summary>
    public required ConsentState State { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Until when it counts; <see langword="null"/>: until it is withdrawn.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>The channel.</summary>
    public required Via Channel { get; init; }

    /// <summary>The form or screen by the app's name for it.</summary>
    public string? Form { get; init; }

    /// <summary>Who did it.</summary>
    public ActingPerson By { get; init; }

    /// <summary>The language in which they were asked, in BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>The version that <c>[Consent]</c> declared.</summary>
    public string? Version { get; init; }

    /// <summary>The hash of the words that they were shown, which <see cref="IConsentLedger.TextAsync"/> has.</summary>
    public string? TextHash { get; init; }

    /// <summary>The hash of the privacy notice of that time, which <see cref="IConsentLedger.TextAsync"/> has as Markdown.</summary>
    public string? NoticeHash { get; init; }

    /// <summary>When that notice had been changed last, as <c>yyyy-MM-dd</c>.</summary>
    public string? NoticeVersion { get; init; }

    /// <summary>The hash of the register of that time.</summary>
    public required string RegisterHash { get; init; }
}
