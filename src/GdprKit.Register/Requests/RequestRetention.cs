using GdprKit.Declarations;

namespace GdprKit.Register;

/// <summary>Until when the log of a request is kept.</summary>
internal static class RequestRetention
{
    public static bool IsPeriod(string? period) => Period.Parse(period) is not null;

    /// <summary>What was closed before this moment has been kept long enough.</summary>
    public static DateTimeOffset CutOff(string period, DateTimeOffset now)
    {
        var kept = Period.Parse(period)!.Value;
        return now.AddDays(-kept.Days).AddMonths(-(kept.Years * 12) - kept.Months);
    }
}
