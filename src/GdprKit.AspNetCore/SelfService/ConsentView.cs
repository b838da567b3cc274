using GdprKit.Register;

namespace GdprKit.AspNetCore.SelfService;

/// <summary>Whether a person agrees to an activity, and to which words.</summary>
internal sealed record ConsentView
{
    public required string Activity { get; init; }

    public required string Title { get; init; }

    public required ConsentState State { get; init; }

    /// <summary>The words of today.</summary>
    public required string Text { get; init; }

    /// <summary>Their hash, which a grant names.</summary>
    public required string TextHash { get; init; }

    /// <summary>The age from which a child can agree.</summary>
    public int? MinimumAge { get; init; }

    /// <summary>When the person said so last.</summary>
    public DateTimeOffset? At { get; init; }

    public DateTimeOffset? ValidUntil { get; init; }
}
