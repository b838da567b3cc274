namespace GdprKit.EntityFrameworkCore.Tests.Testing;

/// <summary>A time that stands until it is moved; timers run as ever.</summary>
public sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
