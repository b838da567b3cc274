using GdprKit.Register;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>How it is made sure who a person is.</summary>
internal sealed record IdentityAnswer
{
    public required IdentityCheck Check { get; init; }
}
