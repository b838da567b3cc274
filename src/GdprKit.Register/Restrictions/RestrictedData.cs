namespace GdprKit.Register;

/// <summary>Lets code change restricted data where the law does.</summary>
public static class RestrictedData
{
    private static readonly AsyncLocal<RestrictedUse?> Current = new();

    /// <summary>The use that is allowed here; <see langword="null"/>: none.</summary>
    public static RestrictedUse? AllowedUse => Current.Value;

    /// <summary>Until the returned object is disposed of, changes to restricted data are saved here and in what is called from here.</summary>
    /// <param name="use">Why that is allowed.</param>
    /// <returns>What ends it.</returns>
    /// <example><code>using (RestrictedData.Allow(RestrictedUse.Consent)) await db.SaveChangesAsync();</code></example>
    public static IDisposable Allow(RestrictedUse use)
    {
        var before = Current.Value;
        Current.Value = use;
        return new Allowance(before);
    }

    private sealed class Allowance(RestrictedUse? before) : IDisposable
    {
        public void Dispose() => Current.Value = before;
    }
}
