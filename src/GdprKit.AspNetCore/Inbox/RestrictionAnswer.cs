using GdprKit.Register;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>Why processing is restricted (GDPR Art. 18(1)).</summary>
internal sealed record RestrictionAnswer
{
    public required RestrictionGround Ground { get; init; }
}
