namespace GdprKit.AspNetCore.Tests.Testing;

/// <summary>A clock that shows the same time for ever.</summary>
internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
