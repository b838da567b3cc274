namespace GdprKit.Register;

/// <summary>The time as every database keeps it.</summary>
internal static class StoredTime
{
    /// <summary>Now, as it can be stored.</summary>
    public static DateTimeOffset GetStoredNow(this TimeProvider clock) => clock.GetUtcNow().ToStored();

    /// <summary>In UTC and whole microseconds: PostgreSQL keeps no more, and what was hashed has to be read back as it was.</summary>
    public static DateTimeOffset ToStored(this DateTimeOffset time)
    {
        var utc = time.ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
