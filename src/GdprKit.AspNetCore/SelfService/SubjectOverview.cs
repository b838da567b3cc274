using GdprKit.AspNetCore.Personal;

namespace GdprKit.AspNetCore.SelfService;

/// <summary>What a person finds about themselves.</summary>
internal sealed record SubjectOverview
{
    /// <summary>As whom the register knows them.</summary>
    public required string Subject { get; init; }

    public required IReadOnlyList<HeldActivity> Activities { get; init; }

    public required IReadOnlyList<ConsentView> Consents { get; init; }

    public required IReadOnlyList<ObjectionView> Objections { get; init; }

    public required IReadOnlyList<RequestView> Requests { get; init; }

    /// <summary>Whether their data may only be stored (Art. 18).</summary>
    public required bool IsRestricted { get; init; }
}
