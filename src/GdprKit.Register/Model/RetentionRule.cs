namespace GdprKit.Register;

/// <summary>How long data is kept (GDPR Art. 13(2)(a), 30(1)(f)).</summary>
public sealed record RetentionRule
{
    /// <summary>The period, in ISO 8601: <c>P3Y</c>; a calendar period, not a number of days.</summary>
    public string? Period { get; init; }

    /// <summary>The event from which the period runs.</summary>
    public RetentionEvent After { get; init; }

    /// <summary>The event until which data is kept.</summary>
    public RetentionEvent Until { get; init; }

    /// <summary>Criteria in words.</summary>
    public string? Criteria { get; init; }

    /// <summary>Which end counts where there is both a period and an ending event.</summary>
    public Whichever Whichever { get; init; }

    /// <summary>The day to which the start of the period is rounded up.</summary>
    public RetentionAnchor Anchor { get; init; }

    /// <summary>Whether it is a statutory limit; unspecified: chosen.</summary>
    public RetentionLimit Limit { get; init; }

    /// <summary>What happens when the time is over.</summary>
    public RetentionAction Then { get; init; }

    /// <summary>The only store that it speaks of.</summary>
    public string? In { get; init; }

    /// <summary>Why it is kept that long; for the authority.</summary>
    public string? Because { get; init; }

    /// <summary>The code name of the member that dates the event; internal.</summary>
    public string? DatedBy { get; init; }

    /// <summary>The condition under which it holds, in words; <see langword="null"/>: always.</summary>
    public string? When { get; init; }

    /// <summary>The condition under which it does not hold, in words.</summary>
    public string? Unless { get; init; }

    /// <summary>The law it rests on, as <c>country:instrument:provision</c>.</summary>
    public string? Law { get; init; }

    /// <summary>Where it was declared.</summary>
    public required DeclarationOrigin Origin { get; init; }
}
