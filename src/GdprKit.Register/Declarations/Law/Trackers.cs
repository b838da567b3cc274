namespace GdprKit.Declarations.Law;

/// <summary>Known cookies of analytics and advertising.</summary>
internal static class Trackers
{
    private static readonly char[] BetweenNames = [',', ';', ' '];
    private static readonly LawFile File = new("trackers.txt");
    private static readonly Tracker[] Cookies = [.. File.Entries(3).Select(Read)];
    private static readonly WildcardTable<Tracker> ByName = new(Cookies.Select(t => (t.Pattern, t)), ignoreCase: false);

    /// <summary>The day of which the names are, in ISO 8601.</summary>
    public static string AsOf => File.AsOf;

    public static IReadOnlyList<Tracker> All => Cookies;

    /// <summary>The tracker that a cookie is, or one of several: "_ga, _gid".</summary>
    public static Tracker? Find(string? name) =>
        name?.Split(BetweenNames, StringSplitOptions.RemoveEmptyEntries).Select(ByName.Find).FirstOrDefault(t => t is not null);

    private static Tracker Read(string[] r)
    {
        var provider = LawFile.List(r[1]);
        return new(r[0], provider[0], r[2], provider.Contains("own server"));
    }
}
