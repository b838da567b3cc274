using GdprKit.Register;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>A request that came by letter, telephone or any other way: no form can be demanded (GDPR Art. 12(2)).</summary>
internal sealed record EnteredRequest
{
    /// <summary>As whom the register knows the person.</summary>
    public required string Subject { get; init; }

    public required string Key { get; init; }

    public required DataRight[] Rights { get; init; }

    public required Via Channel { get; init; }

    /// <summary>The day on which it came; without it: today.</summary>
    public DateOnly? ReceivedOn { get; init; }

    public ActingPerson By { get; init; }

    /// <summary>Where the mandate of a representative is kept.</summary>
    public string? Mandate { get; init; }
}
