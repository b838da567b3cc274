namespace GdprKit.Register;

/// <summary>The time as every database keeps it.</summary>
internal static class StoredTime
{
    /// <summary>Now, in whole microseconds: PostgreSQL keeps no more, and what was hashed has to be read back as it was.</summary>
    public static DateTimeOffset GetStoredNow(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().ToUniversalTime();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
