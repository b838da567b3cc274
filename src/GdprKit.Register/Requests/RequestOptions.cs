namespace GdprKit.Register;

/// <summary>How requests are kept.</summary>
public sealed class RequestOptions
{
    /// <summary>How long the log of a request is kept after it was closed, in ISO 8601: as long as somebody may ask whether it was answered. Five years, as fines become time-barred in Sweden and Denmark.</summary>
    public string KeepClosedFor { get; set; } = "P5Y";

    /// <summary>Within how many days the person has to be asked who they are for the time to stand still meanwhile: asking must not be a way to gain time.</summary>
    public int AskIdentityWithinDays { get; set; } = 7;
}
