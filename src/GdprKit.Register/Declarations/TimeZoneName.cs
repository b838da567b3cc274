namespace GdprKit.Declarations;

/// <summary>Names of time zones as IANA writes them. Which of them there are differs between machines and years; the form does not.</summary>
internal static class TimeZoneName
{
    /// <summary><c>UTC</c>, <c>Europe/Copenhagen</c>, <c>America/Argentina/Buenos_Aires</c>; not <c>Romance Standard Time</c> or <c>+01:00</c>.</summary>
    public static bool IsOne(string text)
    {
        if (text == "UTC") return true;
        var parts = text.Split('/');
        return parts.Length is 2 or 3 && parts.All(p => p.Length > 0 && char.IsUpper(p[0]) && p.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-' or '+'));
    }
}
